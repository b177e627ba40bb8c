import type { MarkSeverity } from '../../model';
import type { XlsxWorkbook } from './workbook';

/**
 * A formula that is always true and by which our rule is known again. A text in a formula is kept literally
 * by every program that saves the workbook; a name, a comment or an unknown attribute would not be. It
 * refers to no cell, so that inserted rows and split ranges don't change it.
 */
export const markFormula = (severity: MarkSeverity): string => `LEN("jixiao:${severity}")>0`;

/** Stands in every sheet with marks: a cheap test before anything is scanned. */
export const MARK_HINT = 'jixiao:';

const MARK = /"jixiao:(error|warning|info)"/;

/** The severity of our mark whose formula this is; null for conditional formats by others. */
export const markedSeverity = (formula: string): MarkSeverity | null =>
  (MARK.exec(formula)?.[1] as MarkSeverity | undefined) ?? null;

/** Whether there are marks of ours; quick, and at worst wrong about a sheet that speaks of them in its cells. */
export const hasMarks = ({ pkg, sheets }: XlsxWorkbook): boolean =>
  sheets.some(({ part, kind }) => kind === 'worksheet' && pkg.glance(part).includes(MARK_HINT));
