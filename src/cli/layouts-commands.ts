import type { Command } from 'commander';
import { cliText } from '../messages/cli';
import { layoutText } from '../messages/layouts';
import { limits } from './command-options';
import type { ExitCode } from './exit';
import type { Terminal } from './terminal';
import type { LimitOptions } from './workbook';

/** The commands about layouts. */
export function addLayoutsCommands(
  program: Command,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
): void {
  const layouts = program
    .command('layouts')
    .description(layoutText('about'))
    .usage(layoutText('usage'))
    .action(async () => {
      const { listLayouts } = await import('./commands/layouts');
      exit(listLayouts(terminal));
    });

  const check = layouts
    .command('check')
    .description(layoutText('check.about'))
    .usage(layoutText('check.usage'))
    .argument(`<${layoutText('check.name')}>`, layoutText('check.file'))
    .argument(`<${cliText('name.paths')}...>`, cliText('argument.paths'))
    .action(async (file: string, paths: string[], options: LimitOptions) => {
      const { checkLayout } = await import('./commands/layouts-check');
      exit(await checkLayout(file, paths, options, terminal));
    });
  for (const option of limits()) check.addOption(option);
}
