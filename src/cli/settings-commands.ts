import { Option } from 'commander';
import type { Command } from 'commander';
import { cliText } from '../messages/cli';
import { config, limits, output, pathsCommand } from './command-options';
import type { BaselineCommandOptions } from './commands/baseline';
import type { ConfigShowOptions } from './commands/config-show';
import type { ConfigClearOptions } from './commands/config-store';
import type { IgnoreCommandOptions } from './commands/ignore';
import type { ExitCode } from './exit';
import { cell, positiveCount, ruleCodes } from './options';
import type { RewriteOptions } from './rewrite';
import type { Terminal } from './terminal';

/** The commands about settings, ignores and baselines. */
export function addSettingsCommands(
  program: Command,
  terminal: Terminal,
  exit: (code: ExitCode) => void,
): void {
  const settings = program
    .command('config')
    .description(cliText('config.about'))
    .usage(cliText('config.usage'));

  pathsCommand(settings, 'show', cliText('config.showAbout'), config()).action(
    async (paths: string[], options: ConfigShowOptions) => {
      const { showConfig } = await import('./commands/config-show');
      exit(await showConfig(paths, options, terminal));
    },
  );

  const store = settings
    .command('store')
    .description(cliText('config.storeAbout'))
    .usage(cliText('config.storeUsage'))
    .argument(`<${cliText('name.config')}>`, cliText('argument.config'))
    .argument(`<${cliText('name.paths')}...>`, cliText('argument.paths'))
    .action(async (file: string, paths: string[], options: RewriteOptions) => {
      const { storeConfig } = await import('./commands/config-store');
      exit(await storeConfig(file, paths, options, terminal));
    });
  for (const option of [...output(), ...limits()]) store.addOption(option);

  pathsCommand(settings, 'clear', cliText('config.clearAbout'), [
    ...output(),
    new Option('--ignores', cliText('option.ignores')),
  ]).action(async (paths: string[], options: ConfigClearOptions) => {
    const { clearConfig } = await import('./commands/config-store');
    exit(await clearConfig(paths, options, terminal));
  });

  const ignores = program
    .command('ignore')
    .description(cliText('ignore.about'))
    .usage(cliText('ignore.usage'))
    .argument(`<${cliText('name.file')}>`, cliText('argument.file'))
    .action(async (file: string, options: IgnoreCommandOptions) => {
      const { ignore } = await import('./commands/ignore');
      exit(await ignore(file, options, terminal));
    });
  for (const option of [
    new Option(`--rule <${cliText('name.code')}>`, cliText('option.ignoredRule')).argParser(ruleCodes),
    new Option(`--cell <${cliText('name.cell')}>`, cliText('option.cell')).argParser(cell),
    new Option(`--sheet <${cliText('name.sheet')}>`, cliText('option.sheet')).conflicts('cell'),
    new Option(`--reason <${cliText('name.reason')}>`, cliText('option.reason')),
    new Option('--list', cliText('option.list')),
    new Option(`--remove <${cliText('name.number')}>`, cliText('option.remove')).argParser(positiveCount),
    ...output(),
    ...config(),
    ...limits(),
  ]) {
    ignores.addOption(option);
  }

  pathsCommand(program, 'baseline', cliText('baseline.about'), [
    new Option(`--file <${cliText('name.file')}>`, cliText('baseline.file')).default('jixiao-baseline.json'),
    ...config(),
  ]).action(async (paths: string[], options: BaselineCommandOptions) => {
    const { baseline } = await import('./commands/baseline');
    exit(await baseline(paths, options, terminal));
  });
}
