import { findingMessages } from '../messages/findings';
import type { FindingMessage } from '../messages/findings/message';
import { ruleTitles } from '../messages/rules';
import type { RuleCode } from '../model';

/** What the catalogue says about a rule in general: what fills in from a case is left out. */
export interface RuleTexts {
  readonly title: string;
  readonly whys: readonly string[];
  readonly todos: readonly string[];
}

export function ruleTexts(code: RuleCode): RuleTexts {
  const messages: readonly FindingMessage[] = Object.entries(findingMessages)
    .filter(([id]) => id.startsWith(`${code}.`))
    .map(([, message]) => message);
  return {
    title: ruleTitles[code] ?? code,
    whys: general(messages.map(({ why }) => why)),
    todos: general(messages.map(({ todo }) => todo)),
  };
}

const general = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.replace(/\{\w+\}/g, '…'))),
];
