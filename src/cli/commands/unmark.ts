import { cliText } from '../../messages/cli';
import type { ExitCode } from '../exit';
import { rewriteFiles } from '../rewrite';
import type { RewriteOptions } from '../rewrite';
import { skippedLines } from '../skipped';
import type { Terminal } from '../terminal';
import { removeMarks } from '../unmark-plan';

/** Takes marks, comments and the report sheet of ours away. */
export const unmark = (
  paths: readonly string[],
  options: RewriteOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  rewriteFiles(paths, { ...options, config: false }, terminal, async ({ host, snapshot }) => {
    const skipped = await removeMarks(host, snapshot);
    return {
      lines: (changed) => [...outcome(changed, skipped.length === 0), ...skippedLines(skipped)],
      errors: 0,
      worked: true,
    };
  });

function outcome(changed: boolean, all: boolean): string[] {
  if (all) return [cliText(changed ? 'unmark.done' : 'unmark.none')];
  return changed ? [cliText('unmark.partly')] : [];
}
