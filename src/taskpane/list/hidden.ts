import { sheetNamed } from '../../model';
import type { CellAddress, SheetSnapshot, WorkbookSnapshot } from '../../model';

export type HiddenPart = 'sheet' | 'row' | 'column';

/** What keeps a cell from being seen; null when nothing does. Of a merged area some part must be in sight. */
export function hiddenPart(workbook: WorkbookSnapshot | null, at: CellAddress): HiddenPart | null {
  const sheet = workbook && sheetNamed(workbook, at.sheet);
  if (!sheet) return null;
  if (sheet.visibility !== 'visible') return 'sheet';
  const { top, bottom, left, right } = areaOf(sheet, at);
  if (areHidden(sheet.hiddenRows, top, bottom)) return 'row';
  return areHidden(sheet.hiddenCols, left, right) ? 'column' : null;
}

const areaOf = ({ merges }: SheetSnapshot, { row, col }: CellAddress) =>
  merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
  ) ?? {
    ...{ top: row, bottom: row },
    ...{ left: col, right: col },
  };

const areHidden = (hidden: readonly number[], from: number, to: number): boolean =>
  hidden.filter((index) => index >= from && index <= to).length === to - from + 1;
