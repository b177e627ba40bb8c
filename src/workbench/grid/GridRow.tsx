import { memo } from 'react';
import { severityWords } from '../../messages/fields';
import { workbenchText } from '../../messages/workbench';
import { toA1 } from '../../model';
import { cellCss } from './css';
import type { GridCell, GridRow } from './model';

interface Props {
  readonly row: GridRow;
  readonly gridLines: boolean;
  readonly isHeaderSelected: boolean;
  /** Column of the selected cell when it begins in this row. */
  readonly selectedCol: number | null;
}

/** One row: drawn again only when it changes or the selection enters or leaves it. */
export const GridBodyRow = memo(function GridBodyRow({
  row,
  gridLines,
  isHeaderSelected,
  selectedCol,
}: Props) {
  return (
    <tr role="row" aria-rowindex={row.row + 1} style={{ height: row.height }}>
      <th role="rowheader" data-selected={isHeaderSelected}>
        {row.row + 1}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.col} cell={cell} gridLines={gridLines} isSelected={cell.col === selectedCol} />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly cell: GridCell;
  readonly gridLines: boolean;
  readonly isSelected: boolean;
}

function Cell({ cell, gridLines, isSelected }: CellProps) {
  const { row, col, rowSpan, colSpan, text, mark, height } = cell;
  const name = toA1({ row, col });
  return (
    <td
      role="gridcell"
      id={`cell-${name}`}
      data-cell={name}
      data-mark={mark ?? undefined}
      aria-selected={isSelected}
      aria-colindex={col + 1}
      rowSpan={rowSpan > 1 ? rowSpan : undefined}
      colSpan={colSpan > 1 ? colSpan : undefined}
      title={mark ? workbenchText('grid.mark', { severity: severityWords[mark] }) : undefined}
      style={cellCss(cell, gridLines, isSelected)}
    >
      {height === null || text === '' ? (
        text
      ) : (
        <div style={{ maxHeight: height, overflow: 'hidden' }}>{text}</div>
      )}
    </td>
  );
}
