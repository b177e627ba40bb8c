import { memo } from 'react';
import { severityWords } from '../../messages/fields';
import { workbenchText } from '../../messages/workbench';
import { gridText } from '../../messages/workbench-grid';
import { toA1 } from '../../model';
import { cellCss, textCss, zoomed } from './css';
import type { GridCell, GridRow } from './model';

interface Props {
  readonly row: GridRow;
  readonly gridLines: boolean;
  /** First and last selected column; null: nothing of the row is selected. */
  readonly from: number | null;
  readonly to: number | null;
}

/** One row: drawn again only when it changes or the selection does within it. */
export const GridBodyRow = memo(function GridBodyRow({ row, gridLines, from, to }: Props) {
  return (
    <tr role="row" aria-rowindex={row.row + 1} style={{ height: zoomed(row.height) }}>
      <th role="rowheader" data-row={row.row} data-selected={from !== null}>
        {row.row + 1}
      </th>
      {row.cells.map((cell) => (
        <Cell
          key={cell.col}
          cell={cell}
          gridLines={gridLines}
          isSelected={from !== null && to !== null && cell.col >= from && cell.col <= to}
        />
      ))}
    </tr>
  );
});

interface CellProps {
  readonly cell: GridCell;
  readonly gridLines: boolean;
  readonly isSelected: boolean;
}

const Cell = memo(function Cell({ cell, gridLines, isSelected }: CellProps) {
  const { row, col, rowSpan, colSpan, text, mark, isPending } = cell;
  const name = toA1({ row, col });
  const textStyle = textCss(cell);
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
      data-pending={isPending || undefined}
      title={titleOf(cell)}
      style={cellCss(cell, gridLines)}
    >
      {textStyle ? <div style={textStyle}>{text}</div> : text}
    </td>
  );
});

function titleOf({ isPending, mark }: GridCell): string | undefined {
  if (isPending) return gridText('cell.pendingHint');
  return mark ? workbenchText('grid.mark', { severity: severityWords[mark] }) : undefined;
}
