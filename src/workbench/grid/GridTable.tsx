import { workbenchText } from '../../messages/workbench';
import { columnName } from '../../model';
import type { Area } from '../../model';
import { zoomed } from './css';
import { GridBodyRow } from './GridRow';
import type { GridModel } from './model';
import type { Window } from './window';

/** Width of the row numbers, in pixels. */
const HEADER_WIDTH = 44;

interface Props {
  readonly id: string;
  readonly sheet: string;
  readonly model: GridModel;
  readonly range: Area;
  readonly window: Window;
}

/** The sheet as a table: headers, the blocks of rows in view, and room for the others. */
export function GridTable({ id, sheet, model, range, window }: Props) {
  const { columns, blocks, rows } = model;
  const lastCol = columns[columns.length - 1]?.col ?? 0;
  return (
    <table
      id={id}
      role="grid"
      aria-label={workbenchText('grid.label', { sheet })}
      aria-multiselectable
      aria-rowcount={(rows[rows.length - 1] ?? 0) + 1}
      aria-colcount={lastCol + 1}
      style={{ width: zoomed(columns.reduce((sum, { width }) => sum + width, HEADER_WIDTH)) }}
    >
      <colgroup>
        <col style={{ width: zoomed(HEADER_WIDTH) }} />
        {columns.map(({ col, width }) => (
          <col key={col} style={{ width: zoomed(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr role="row">
          <th className="wb-corner" role="presentation" data-corner />
          {columns.map(({ col }) => (
            <th
              key={col}
              role="columnheader"
              data-col={col}
              data-selected={col >= range.left && col <= range.right}
            >
              {columnName(col)}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((block, index) => {
        const first = block[0] ?? 0;
        return window.isShown(index) ? (
          <tbody key={first} data-block={index}>
            {block.map((row) => {
              const isSelected = row >= range.top && row <= range.bottom;
              return (
                <GridBodyRow
                  key={row}
                  row={model.rowAt(row)}
                  gridLines={model.showGridLines}
                  from={isSelected ? range.left : null}
                  to={isSelected ? range.right : null}
                />
              );
            })}
          </tbody>
        ) : (
          <tbody key={first} role="presentation" aria-hidden>
            <tr>
              <td style={{ height: zoomed(window.heightOf(index)), padding: 0 }} />
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
