import { severityWords } from '../../messages/fields';
import { SEVERITIES } from '../checked';
import type { SeverityCounts } from '../checked';
import { html } from './markup';
import type { Html } from './markup';

/** `错误 3 警告 5`, the words in their colours; what was not found is not told. */
export const countsLine = (counts: SeverityCounts): readonly Html[] =>
  SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<span class="${severity}">${severityWords[severity]} ${counts[severity]}</span> `,
  );

/** A cell of a column of counts. */
export const countCell = (count: number, look = ''): Html =>
  html`<td class="number ${count > 0 ? look : 'zero'}">${count}</td>`;
