import { cliText } from '../../messages/cli';
import type { ExitCode } from '../exit';
import { rewriteFiles } from '../rewrite';
import type { RewriteOptions } from '../rewrite';
import type { Terminal } from '../terminal';
import { removeMarks } from '../unmark-plan';

/** Takes marks, comments and the report sheet of ours away. */
export const unmark = (
  paths: readonly string[],
  options: RewriteOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  rewriteFiles(paths, options, terminal, async ({ host, snapshot }) => {
    await removeMarks(host, snapshot);
    return {
      lines: (changed) => [cliText(changed ? 'unmark.done' : 'unmark.none')],
      errors: 0,
      worked: true,
    };
  });
