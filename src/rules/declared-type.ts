import type { Indicator, Located } from '../model';
import { foldTight } from '../values/fold';

const TYPE = /^定[量性](?:指标)?$/;

/** The cell that says 定量 or 定性: in a column of its own, or where the operator stands. Null without one. */
export const declaredType = ({ type, operator }: Indicator): Located<string> | null =>
  [type, operator].find((cell) => cell && TYPE.test(foldTight(cell.raw))) ?? null;

/** Whether the row says itself that its value is no quantity. */
export const isQualitative = (indicator: Indicator): boolean =>
  declaredType(indicator)?.raw.includes('定性') ?? false;
