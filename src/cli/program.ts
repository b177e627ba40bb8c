import { Command, Option } from 'commander';
import { cliText } from '../messages/cli';
import type { Severity } from '../model';
import { chineseHelp } from './chinese';
import type { CheckCommandOptions } from './commands/check';
import type { FixCommandOptions } from './commands/fix';
import type { MarkCommandOptions } from './commands/mark';
import type { ExitCode } from './exit';
import { count, oneOf, positive, ruleCodes } from './options';
import type { RewriteOptions } from './rewrite';
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
    new Option(`--max-warnings <${cliText('name.count')}>`, cliText('option.maxWarnings')).argParser(count),
  ]).action(async (paths: string[], options: CheckCommandOptions) => {
    const { check } = await import('./commands/check');
    exit(await check(paths, options, terminal));
  });

  pathsCommand(program, 'fix', cliText('fix.about'), [
    ...output(),
    new Option('--dry-run', cliText('option.dryRun')),
    rule(),
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

function pathsCommand(program: Command, name: string, about: string, options: readonly Option[]): Command {
  const command = program
    .command(name)
    .description(about)
    .usage(cliText('command.usage'))
    .argument(`<${cliText('name.paths')}...>`, cliText('argument.paths'));
  for (const option of [...options, ...limits()]) command.addOption(option);
  return command;
}

const output = (): Option[] => [
  new Option(`--out <${cliText('name.folder')}>`, cliText('option.out')),
  new Option('--in-place', cliText('option.inPlace')),
  new Option('--force', cliText('option.force')),
];

const format = (): Option =>
  new Option(`--format <${cliText('name.format')}>`, cliText('option.format'))
    .default('text')
    .argParser(oneOf('text', 'json'));

const severity = (): Option =>
  new Option(`--severity <${cliText('name.severity')}>`, cliText('option.severity'))
    .default('info' satisfies Severity)
    .argParser(oneOf<Severity>('error', 'warning', 'info'));

const rule = (): Option =>
  new Option(`--rule <${cliText('name.code')}>`, cliText('option.rule')).argParser(ruleCodes);

/** Against zip bombs. */
const limits = (): Option[] => [
  new Option('--max-unpacked <MB>', cliText('option.maxUnpacked')).argParser(positive),
  new Option(`--max-ratio <${cliText('name.ratio')}>`, cliText('option.maxRatio')).argParser(positive),
  new Option(`--max-sheets <${cliText('name.count')}>`, cliText('option.maxSheets')).argParser(positive),
];
