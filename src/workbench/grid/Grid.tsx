import { useEffect, useId, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { workbenchText } from '../../messages/workbench';
import { gridText } from '../../messages/workbench-grid';
import { toA1 } from '../../model';
import { useStore } from '../use-store';
import { CellEditor } from './CellEditor';
import { rowsInView } from './geometry';
import { GridMenu } from './GridMenu';
import type { MenuPlace } from './GridMenu';
import { GridTable } from './GridTable';
import type { Hands } from './hands';
import type { Keys } from './keys';
import { usePointer } from './pointer';
import { Said } from './Said';
import { SelectionFrame } from './SelectionFrame';
import { useScrolling } from './scrolling';
import { farCorner, isSingle } from './selection';
import { useWheelZoom } from './wheel-zoom';
import { useWindow } from './window';

interface Props {
  readonly hands: Hands;
  readonly keys: Keys;
}

/** The active sheet, to be read and written as in a spreadsheet. */
export function Grid({ hands, keys }: Props) {
  const { bench, session, held, input } = hands;
  const { content, zoom, said } = useStore(bench.store);
  const { copied, isWaiting } = useStore(held);
  const selection = hands.selection();
  const sheet = bench.store.get().selection?.sheet ?? '';
  const model = hands.model();
  const shown = content?.snapshot.name === sheet ? content : null;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [tableId, hintId] = [useId(), useId()];
  const [menu, setMenu] = useState<MenuPlace | null>(null);

  const first = selection && model ? model.map.areaAt(selection.active) : null;
  const active = { row: first?.top ?? 0, col: first?.left ?? 0 };
  const corner = selection && model ? farCorner(model.map, selection).row : 0;
  const window_ = useWindow(box, model, [active.row, corner], zoom);
  const point = usePointer(hands, box);
  useEffect(() => {
    // A workbook that was just opened takes the keys, unless something else has them.
    if (document.activeElement === document.body) hands.focus();
  }, [hands]);
  useWheelZoom(box, bench);
  useScrolling(hands, box, sheet);

  const row = model?.rows.length ? model.rowAt(model.map.rows.find((each) => each >= active.row) ?? 0) : null;
  const cell = row?.cells.find((each) => each.row === active.row && each.col === active.col) ?? null;
  const name = toA1(active);
  const text = cell?.text ?? '';
  const label =
    text === '' ? gridText('cell.blank', { cell: name }) : gridText('cell.filled', { cell: name, text });
  return (
    <>
      <div
        ref={box}
        className="wb-grid"
        style={{ '--zoom': zoom / 100 } as CSSProperties}
        onScroll={window_.update}
        onMouseDown={(event) => void point(event)}
        onContextMenu={(event) => {
          // In an open editor the browser's own menu serves the text.
          if (!model || session.store.get().edit) return;
          event.preventDefault();
          setMenu({ x: event.clientX, y: event.clientY });
        }}
        onDoubleClick={(event) => {
          if ((event.target as Element).closest('[data-cell]')) session.begin();
        }}
      >
        <div ref={canvas} className="wb-canvas">
          {model && selection && (
            <GridTable id={tableId} sheet={sheet} model={model} range={selection.range} window={window_} />
          )}
          {model && selection && (
            <SelectionFrame
              canvas={canvas}
              range={selection.range}
              active={active}
              isSingle={isSingle(model.map, selection)}
              copied={isWaiting && copied?.range.sheet === sheet ? copied.range : null}
            />
          )}
          <CellEditor
            hands={hands}
            keys={keys}
            canvas={canvas}
            input={input}
            sheet={sheet}
            label={label}
            active={active}
            cell={cell}
            controls={tableId}
            describedBy={hintId}
            pageRows={() => (box.current ? rowsInView(box.current) : 1)}
          />
        </div>
        {model && model.omittedRows > 0 && (
          <p className="wb-note">{workbenchText('grid.omitted', { count: model.omittedRows })}</p>
        )}
        {shown && !model && <p className="wb-note">{workbenchText('grid.unsupported')}</p>}
      </div>
      <p id={hintId} hidden>
        {gridText('grid.hint')}
      </p>
      {menu && <GridMenu hands={hands} place={menu} onClose={() => setMenu(null)} />}
      <Said text={said} onDismiss={() => bench.say(null)} />
    </>
  );
}
