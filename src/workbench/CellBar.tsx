import { workbenchText } from '../messages/workbench';
import { contains, storedAt, textAt, toA1 } from '../model';
import type { CellRange } from '../model';
import type { SheetContent } from './document';

interface Props {
  readonly content: SheetContent | null;
  readonly selection: CellRange | null;
}

/** Address and whole content of the selected cell. */
export function CellBar({ content, selection }: Props) {
  const cell = content && selection ? cellOf(content, selection) : null;
  return (
    <div className="wb-cellbar" aria-label={workbenchText('status.cell')}>
      <span className="wb-cellbar-address">{cell?.address}</span>
      <span className="wb-cellbar-text">{cell?.text}</span>
    </div>
  );
}

function cellOf({ snapshot }: SheetContent, { top, left }: CellRange) {
  const merge = snapshot.merges.find((area) => contains(area, { row: top, col: left }));
  const row = merge?.top ?? top;
  const col = merge?.left ?? left;
  return {
    address: toA1({ row, col }),
    text: storedAt(snapshot, row, col).formula ?? textAt(snapshot, row, col),
  };
}
