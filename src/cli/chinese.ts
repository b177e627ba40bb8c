import type { Command, CommanderError, HelpConfiguration, Option } from 'commander';
import { cliText } from '../messages/cli';
import { displayWidth } from './terminal';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': cliText('help.title.usage'),
  'Arguments:': cliText('help.title.arguments'),
  'Options:': cliText('help.title.options'),
  'Commands:': cliText('help.title.commands'),
};

/** commander's help in Chinese, with columns that fit Chinese characters. */
export const chineseHelp: HelpConfiguration = {
  displayWidth,
  styleTitle: (title) => TITLES[title] ?? title,
  subcommandTerm: (command: Command) =>
    [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
  optionDescription(option: Option) {
    if (option.defaultValue === undefined || option.isBoolean()) return option.description;
    return cliText('help.default', { text: option.description, value: String(option.defaultValue) });
  },
  // Chinese has no spaces to break lines at, and terminals break them well.
  boxWrap: (text) => text,
};

/** What is wrong with the arguments; null when the error only ends the run (help, version). */
export function explainUsageError(error: CommanderError): string | null {
  const [first = '', second = ''] = Array.from(error.message.matchAll(/'([^']*)'/g), (match) => match[1]!);
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const more = suggestion ? cliText('usage.suggestion', { name: suggestion }) : '';
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.missingArgument':
      return cliText('usage.missingArgument', { name: first });
    case 'commander.optionMissingArgument':
      return cliText('usage.optionMissingArgument', { option: first });
    case 'commander.unknownOption':
      return cliText('usage.unknownOption', { option: first }) + more;
    case 'commander.unknownCommand':
      return cliText('usage.unknownCommand', { command: first }) + more;
    case 'commander.excessArguments':
      return cliText('usage.excessArguments');
    case 'commander.conflictingOption':
      return cliText('usage.conflict', { option: first, other: second });
    case 'commander.invalidArgument': {
      const reason = error.message.replace(/^.* is invalid\. ?/s, '');
      return cliText('usage.invalidValue', { option: first, value: second, reason });
    }
    default:
      return cliText('usage.other');
  }
}
