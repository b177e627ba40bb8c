import { cliText } from '../messages/cli';
import { skipReasons } from '../messages/skips';
import { describeCell } from '../report';
import type { ApplyResult, CellAddress, Op } from '../model';

/** One line for each op that a host left out. */
export const skippedLines = (skipped: ApplyResult['skipped']): string[] =>
  skipped.map(({ op, reason }) => {
    const why = skipReasons[reason];
    const at = addressOf(op);
    return at
      ? cliText('skipped.cell', { cell: describeCell(at), reason: why })
      : cliText('skipped.op', { what: opName(op), reason: why });
  });

const addressOf = (op: Op): CellAddress | null => ('address' in op ? op.address : null);

function opName({ op }: Op): string {
  if (op === 'reportSheet') return cliText('skipped.report');
  return cliText(op === 'deleteSheet' ? 'skipped.oldReport' : 'skipped.marks');
}
