import { renderFinding } from '../../../messages/findings';
import { submitText } from '../../../messages/pane-submit';
import { toA1 } from '../../../model';
import { itemText } from './checklist-model';
import type { Item } from './checklist-model';
import type { ErrorSheet } from './error-sheets';

/** `✓ 没有错误`. */
export const itemLine = (item: Item): string =>
  submitText('copy.line', { sign: submitText(`state.${item.state}`), text: itemText(item) });

interface Written {
  readonly verdict: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly items: readonly Item[];
  readonly sheets: readonly ErrorSheet[];
}

/** The page as plain text, to send or to keep. */
export function writtenList({ verdict, facts, items, sheets }: Written): string {
  const findings = sheets.flatMap(({ errors }) =>
    errors.map(({ finding: { address, messageId, data } }) =>
      submitText('copy.finding', {
        sheet: address.sheet,
        cell: toA1(address),
        what: renderFinding(messageId, data).what,
      }),
    ),
  );
  return [
    verdict,
    ...facts.map(([term, text]) => submitText('copy.fact', { term, text })),
    '',
    ...items.map(itemLine),
    ...(findings.length > 0 ? ['', submitText('sheets.title'), ...findings] : []),
  ].join('\r\n');
}
