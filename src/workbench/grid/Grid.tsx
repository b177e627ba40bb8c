import { useId, useRef } from 'react';
import type { CSSProperties } from 'react';
import { workbenchText } from '../../messages/workbench';
import { gridText } from '../../messages/workbench-grid';
import { textAt, toA1 } from '../../model';
import { useStore } from '../use-store';
import { CellEditor } from './CellEditor';
import { rowsInView } from './geometry';
import { GridTable } from './GridTable';
import type { Hands } from './hands';
import type { Keys } from './keys';
import { usePointer } from './pointer';
import { Said } from './Said';
import { SelectionFrame } from './SelectionFrame';
import { useScrolling } from './scrolling';
import { farCorner, isSingle } from './selection';
import { Spoken } from './Spoken';
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
  const { copied } = useStore(held);
  const selection = hands.selection();
  const sheet = bench.store.get().selection?.sheet ?? '';
  const model = hands.model();
  const shown = content?.snapshot.name === sheet ? content : null;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [tableId, hintId] = [useId(), useId()];

  const first = selection && model ? model.map.areaAt(selection.active) : null;
  const active = { row: first?.top ?? 0, col: first?.left ?? 0 };
  const corner = selection && model ? farCorner(model.map, selection).row : 0;
  const window_ = useWindow(box, model, [active.row, corner], zoom);
  const point = usePointer(hands, box);
  useWheelZoom(box, bench);
  useScrolling(hands, box, sheet);

  const name = toA1(active);
  const text = shown ? textAt(shown.snapshot, active.row, active.col) : '';
  const label =
    text === '' ? gridText('cell.blank', { cell: name }) : gridText('cell.filled', { cell: name, text });
  const row = model?.rows.length ? model.rowAt(model.map.rows.find((each) => each >= active.row) ?? 0) : null;
  const cell = row?.cells.find((each) => each.row === active.row && each.col === active.col) ?? null;
  return (
    <>
      <div
        ref={box}
        className="wb-grid"
        style={{ '--zoom': zoom / 100 } as CSSProperties}
        onScroll={window_.update}
        onMouseDown={(event) => void point(event)}
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
              copied={copied?.range.sheet === sheet ? copied.range : null}
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
      <Spoken text={label} input={input} />
      <Said text={said} onDismiss={() => bench.say(null)} />
    </>
  );
}
