import { fill } from './template';
import type { Params } from './template';

/** What a fix does, for buttons and previews. */
export const fixMessages = {
  'set.value': '改为“{value}”',
} as const satisfies Record<string, string>;

export type FixMessageId = keyof typeof fixMessages;
export type FixParams<Id extends FixMessageId> = Readonly<
  Record<Params<(typeof fixMessages)[Id]>, string | number>
>;

export function renderFix(labelId: string, data: Readonly<Record<string, string | number>>): string {
  const template = (fixMessages as Record<string, string>)[labelId];
  if (template === undefined) throw new Error(`Unknown fix label: ${labelId}`);
  return fill(template, data);
}
