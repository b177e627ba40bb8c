import { contains, isUnchanged, sheetNamed, storedAt } from '../model';
import type {
  ApplyResult,
  Op,
  Plan,
  SetOp,
  SheetSnapshot,
  SkipReason,
  StoredContent,
  WorkbookSnapshot,
} from '../model';
import { formatNumber } from '../values/number-format';
import { editSheet } from './sheet-editor';
import type { SheetEditor } from './sheet-editor';

/**
 * Applies the set ops of a plan to a snapshot, as a host does: an op whose cell no longer holds the old
 * value, or that stands inside a merged area, is skipped. Other ops are skipped as unsupported.
 */
export function applyToSnapshot(
  workbook: WorkbookSnapshot,
  plan: Plan,
): ApplyResult & { readonly workbook: WorkbookSnapshot } {
  const sheets = new Map<string, SheetEditor>();
  const applied: Op[] = [];
  const skipped: { op: Op; reason: SkipReason }[] = [];
  for (const op of plan.ops) {
    const reason = op.op === 'set' ? applySet(workbook, sheets, op) : 'unsupported';
    if (reason) skipped.push({ op, reason });
    else applied.push(op);
  }
  const result = workbook.sheets.map((sheet) => sheets.get(sheet.name)?.sheet() ?? sheet);
  return { workbook: { ...workbook, sheets: result }, applied, skipped };
}

function applySet(
  workbook: WorkbookSnapshot,
  sheets: Map<string, SheetEditor>,
  op: SetOp,
): SkipReason | null {
  const { sheet: name, row, col } = op.address;
  const sheet = sheets.get(name)?.sheet() ?? sheetNamed(workbook, name);
  if (!sheet) return 'missing';
  if (isFollower(sheet, row, col)) return 'merged';
  const present = storedAt(sheet, row, col);
  if (!isUnchanged(present, { value: op.old, formula: op.oldFormula })) return 'changed';
  const editor = sheets.get(name) ?? editSheet(sheet);
  sheets.set(name, editor);
  const content = { value: op.value, formula: op.formula ?? null, format: op.format ?? present.format };
  editor.set(row, col, content, shown(content, workbook.date1904));
  return null;
}

/** Whether the cell belongs to a merged area without being its top left one. */
export const isFollower = (sheet: SheetSnapshot, row: number, col: number): boolean =>
  sheet.merges.some((area) => contains(area, { row, col }) && (area.top !== row || area.left !== col));

function shown(
  { value, format }: Pick<StoredContent, 'format'> & Pick<SetOp, 'value'>,
  date1904: boolean,
): string {
  if (typeof value === 'number') return formatNumber(value, format, date1904);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
