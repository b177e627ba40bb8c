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

  pathsCommand(program, 'check', cliText('check.about'))
    .addOption(formatOption())
    .addOption(severityOption())
    .addOption(ruleOption())
    .addOption(new Option('--max-warnings <数目>', cliText('option.maxWarnings')).argParser(count))
    .action(async (paths: string[], options: CheckCommandOptions) => {
      const { check } = await import('./commands/check');
      exit(await check(paths, options, terminal));
    });

  rewriteCommand(program, 'fix', cliText('fix.about'))
    .addOption(ruleOption())
    .option('--dry-run', cliText('option.dryRun'))
    .action(async (paths: string[], options: FixCommandOptions) => {
      const { fix } = await import('./commands/fix');
      exit(await fix(paths, options, terminal));
    });

  rewriteCommand(program, 'mark', cliText('mark.about'))
    .addOption(severityOption())
    .addOption(ruleOption())
    .option('--comments', cliText('option.comments'))
    .option('--report', cliText('option.report'))
    .action(async (paths: string[], options: MarkCommandOptions) => {
      const { mark } = await import('./commands/mark');
      exit(await mark(paths, options, terminal));
    });

  rewriteCommand(program, 'unmark', cliText('unmark.about')).action(
    async (paths: string[], options: RewriteOptions) => {
      const { unmark } = await import('./commands/unmark');
      exit(await unmark(paths, options, terminal));
    },
  );

  program
    .command('rules')
    .description(cliText('rules.about'))
    .action(async () => {
      const { listRules } = await import('./commands/rules');
      exit(listRules(terminal));
    });

  program
    .command('explain')
    .description(cliText('explain.about'))
    .argument('<代码>', cliText('argument.code'))
    .action(async (code: string) => {
      const { explain } = await import('./commands/explain');
      exit(await explain(code, terminal));
    });

  return program;
}

function pathsCommand(program: Command, name: string, about: string): Command {
  return program
    .command(name)
    .description(about)
    .usage('<路径...> [选项]')
    .argument('<路径...>', cliText('argument.paths'))
    .addOption(new Option('--max-unpacked <MB>', cliText('option.maxUnpacked')).argParser(positive))
    .addOption(new Option('--max-ratio <倍>', cliText('option.maxRatio')).argParser(positive))
    .addOption(new Option('--max-sheets <数目>', cliText('option.maxSheets')).argParser(positive));
}

const rewriteCommand = (program: Command, name: string, about: string): Command =>
  pathsCommand(program, name, about)
    .option('--out <文件夹>', cliText('option.out'))
    .option('--in-place', cliText('option.inPlace'))
    .option('--force', cliText('option.force'));

const formatOption = (): Option =>
  new Option('--format <格式>', cliText('option.format')).default('text').argParser(oneOf('text', 'json'));

const severityOption = (): Option =>
  new Option('--severity <级别>', cliText('option.severity'))
    .default('info' satisfies Severity)
    .argParser(oneOf<Severity>('error', 'warning', 'info'));

const ruleOption = (): Option => new Option('--rule <代码>', cliText('option.rule')).argParser(ruleCodes);
