import { reportText } from '../messages/report';
import { sumDigests } from './reporter';
import type { RunTotals } from './reporter';

export interface Verdict {
  readonly isGood: boolean;
  /** Nothing is wrong, but something is left to be looked at. */
  readonly isOpen?: boolean;
  readonly text: string;
}

/** What it all comes to: 可以提交, 还有 N 处错误 … */
export function verdictOf({ files, failed, rules, excess }: RunTotals): Verdict {
  const { tables, counts, knownErrors } = sumDigests(files);
  const { error: errors, warning: warnings } = counts;
  const bad = (text: string): Verdict => ({ isGood: false, text });
  const good = (text: string): Verdict => ({ isGood: true, text });
  if (errors > 0) return bad(reportText('verdict.errors', { errors }));
  if (tables === 0) return bad(reportText('verdict.noTable'));
  if (failed.length > 0) return bad(reportText('verdict.partly', { failed: failed.length }));
  if (excess) return bad(reportText('verdict.excess', excess));
  // Nothing new is no leave to submit what an old book has wrong.
  if (knownErrors > 0) return good(reportText('verdict.noneNew', { known: knownErrors }));
  if (rules) return good(reportText('verdict.limited'));
  return good(warnings > 0 ? reportText('verdict.readyWarnings', { warnings }) : reportText('verdict.ready'));
}
