import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { workbenchText } from '../../messages/workbench';
import { columnName, contains, fromA1, toA1 } from '../../model';
import type { Area, CellRange } from '../../model';
import type { SheetContent } from '../document';
import { GridBodyRow } from './GridRow';
import { gridModel } from './model';
import { nextCell } from './move';
import { scrollToCell } from './scroll';

interface Props {
  readonly content: SheetContent;
  readonly selection: CellRange;
  readonly onSelect: (row: number, col: number) => void;
}

/** The active sheet as a table: what it shows, its merges, measures, looks and our marks. */
export function Grid({ content: { snapshot, view }, selection, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const model = useMemo(() => view && gridModel(snapshot, view), [snapshot, view]);
  const selected = useMemo(() => drawnArea(snapshot.merges, selection), [snapshot, selection]);
  const cell = toA1({ row: selected.top, col: selected.left });
  useEffect(() => {
    if (box.current) scrollToCell(box.current, cell);
  }, [cell]);

  if (!model) return <p className="wb-note">{workbenchText('grid.unsupported')}</p>;
  const click = (event: MouseEvent) => {
    const name = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    const at = name ? fromA1(name) : null;
    if (at) onSelect(at.row, at.col);
  };
  const press = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : nextCell(event.key, selected, model);
    if (!next) return;
    event.preventDefault();
    onSelect(next.row, next.col);
  };
  return (
    <div
      ref={box}
      className="wb-grid"
      role="grid"
      tabIndex={0}
      aria-label={workbenchText('grid.label', { sheet: snapshot.name })}
      aria-activedescendant={`cell-${cell}`}
      onClick={click}
      onKeyDown={press}
    >
      <table
        role="presentation"
        style={{ width: model.columns.reduce((sum, { width }) => sum + width, HEADER_WIDTH) }}
      >
        <colgroup>
          <col style={{ width: HEADER_WIDTH }} />
          {model.columns.map(({ col, width }) => (
            <col key={col} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr role="row">
            <th className="wb-corner" role="presentation" />
            {model.columns.map(({ col }) => (
              <th key={col} role="columnheader" data-selected={col >= selected.left && col <= selected.right}>
                {columnName(col)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <GridBodyRow
              key={row.row}
              row={row}
              gridLines={model.showGridLines}
              isHeaderSelected={row.row >= selected.top && row.row <= selected.bottom}
              selectedCol={row.row === selected.top ? selected.left : null}
            />
          ))}
        </tbody>
      </table>
      {model.omittedRows > 0 && (
        <p className="wb-note">{workbenchText('grid.omitted', { count: model.omittedRows })}</p>
      )}
    </div>
  );
}

/** Width of the row numbers, in pixels. */
const HEADER_WIDTH = 44;

/** The selected range's first cell, or the merged area it belongs to. */
function drawnArea(merges: readonly Area[], { top, left }: CellRange): Area {
  const merge = merges.find((area) => contains(area, { row: top, col: left }));
  return merge ?? { top, left, bottom: top, right: left };
}
