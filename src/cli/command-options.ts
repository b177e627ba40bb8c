import { Option } from 'commander';
import type { Command } from 'commander';
import { cliText } from '../messages/cli';
import type { Severity } from '../model';
import { REPORT_FORMATS } from '../report';
import { oneOf, positive, ruleCodes } from './options';

/** A command on files, with the limits that hold for opening them. */
export function pathsCommand(
  program: Command,
  name: string,
  about: string,
  options: readonly Option[],
): Command {
  const command = program
    .command(name)
    .description(about)
    .usage(cliText('command.usage'))
    .argument(`<${cliText('name.paths')}...>`, cliText('argument.paths'));
  for (const option of [...options, ...limits()]) command.addOption(option);
  return command;
}

export const output = (): Option[] => [
  new Option(`--out <${cliText('name.folder')}>`, cliText('option.out')),
  new Option('--in-place', cliText('option.inPlace')),
  new Option('--force', cliText('option.force')),
];

export const format = (): Option =>
  new Option(`--format <${cliText('name.format')}>`, cliText('option.format'))
    .default('text')
    .argParser(oneOf(...REPORT_FORMATS));

export const severity = (): Option =>
  new Option(`--severity <${cliText('name.severity')}>`, cliText('option.severity'))
    .default('info' satisfies Severity)
    .argParser(oneOf<Severity>('error', 'warning', 'info'));

export const rule = (): Option =>
  new Option(`--rule <${cliText('name.code')}>`, cliText('option.rule')).argParser(ruleCodes);

export const config = (): Option[] => [
  new Option(`--config <${cliText('name.file')}>`, cliText('option.config')),
  new Option('--no-config', cliText('option.noConfig')),
];

/** Against zip bombs. */
export const limits = (): Option[] => [
  new Option('--max-unpacked <MB>', cliText('option.maxUnpacked')).argParser(positive),
  new Option(`--max-ratio <${cliText('name.ratio')}>`, cliText('option.maxRatio')).argParser(positive),
  new Option(`--max-sheets <${cliText('name.count')}>`, cliText('option.maxSheets')).argParser(positive),
];
