import { Command, Option } from 'commander';
import { cliText } from '../messages/cli';
import { chineseHelp } from './chinese';
import { config, format, output, pathsCommand, rule, severity } from './command-options';
import type { CheckCommandOptions } from './commands/check';
import type { FixCommandOptions } from './commands/fix';
import type { MarkCommandOptions } from './commands/mark';
import type { ExitCode } from './exit';
import { addLayoutsCommands } from './layouts-commands';
import { count, positiveCount } from './options';
import type { RewriteOptions } from './rewrite';
import { addSettingsCommands } from './settings-commands';
import type { Terminal } from './terminal';

/** The commands; each is loaded when it is called, and tells its exit code. */
export function createProgram(version: string, terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const program = new Command('jixiao');
  program
    .description(`${cliText('program.about')}\n${cliText('program.codes')}`)
    .usage(cliText('program.usage'))
    .version(version, '-V, --version', cliText('program.version'))
    .helpOption('-h, --help', cliText('help.option'))
    .helpCommand(cliText('help.commandName'), cliText('help.command'))
    .configureHelp(chineseHelp)
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      // main says it in Chinese.
      outputError: () => undefined,
    })
    .exitOverride();

  pathsCommand(program, 'check', cliText('check.about'), [
    format(),
    severity(),
    rule(),
    ...config(),
    new Option(`--baseline <${cliText('name.file')}>`, cliText('option.baseline')),
    new Option(`--output <${cliText('name.file')}>`, cliText('option.output')),
    new Option(`--max-warnings <${cliText('name.count')}>`, cliText('option.maxWarnings')).argParser(count),
    new Option(`--jobs <${cliText('name.count')}>`, cliText('option.jobs')).argParser(positiveCount),
  ]).action(async (paths: string[], options: CheckCommandOptions) => {
    const { check } = await import('./commands/check');
    exit(await check(paths, options, terminal));
  });

  pathsCommand(program, 'fix', cliText('fix.about'), [
    ...output(),
    new Option('--dry-run', cliText('option.dryRun')),
    rule(),
    ...config(),
  ]).action(async (paths: string[], options: FixCommandOptions) => {
    const { fix } = await import('./commands/fix');
    exit(await fix(paths, options, terminal));
  });

  pathsCommand(program, 'mark', cliText('mark.about'), [
    ...output(),
    new Option('--comments', cliText('option.comments')),
    new Option('--report', cliText('option.report')),
    severity(),
    rule(),
    ...config(),
  ]).action(async (paths: string[], options: MarkCommandOptions) => {
    const { mark } = await import('./commands/mark');
    exit(await mark(paths, options, terminal));
  });

  pathsCommand(program, 'unmark', cliText('unmark.about'), output()).action(
    async (paths: string[], options: RewriteOptions) => {
      const { unmark } = await import('./commands/unmark');
      exit(await unmark(paths, options, terminal));
    },
  );

  addSettingsCommands(program, terminal, exit);
  addLayoutsCommands(program, terminal, exit);

  program
    .command('rules')
    .description(cliText('rules.about'))
    .usage(cliText('rules.usage'))
    .action(async () => {
      const { listRules } = await import('./commands/rules');
      exit(listRules(terminal));
    });

  program
    .command('explain')
    .description(cliText('explain.about'))
    .usage(cliText('explain.usage'))
    .argument(`<${cliText('name.code')}>`, cliText('argument.code'))
    .action(async (code: string) => {
      const { explain } = await import('./commands/explain');
      exit(await explain(code, terminal));
    });

  return program;
}
