import { severityWords } from '../../messages/fields';
import { renderFinding } from '../../messages/findings';
import { pageText } from '../../messages/report-page';
import { ruleTitles } from '../../messages/rules';
import { toA1 } from '../../model';
import type { Dimension, Finding, RuleCode, TargetTable } from '../../model';
import { describeCells, describeFix, describeFound, describePlace } from '../describe';
import { DIMENSIONS } from '../dimensions';
import { html } from './markup';
import type { Html } from './markup';

/** Longer values are shortened. */
export const MAX_VALUE = 200;

/** The findings of one table, under the headings of a review. */
export function findingTable(
  findings: readonly Finding[],
  tables: readonly TargetTable[],
  dimensionOf: (code: RuleCode) => Dimension,
): Html {
  const groups = DIMENSIONS.map((dimension) => ({
    dimension,
    found: findings.filter(({ rule }) => dimensionOf(rule) === dimension),
  })).filter(({ found }) => found.length > 0);
  const header = (['level', 'cell', 'value', 'finding'] as const).map(
    (name) => html`<th scope="col">${pageText(name)}</th>`,
  );
  return html`<table class="findings">
    <colgroup>
      <col class="level" />
      <col class="cell" />
      <col class="value" />
      <col />
    </colgroup>
    <thead>
      <tr>
        ${header}
      </tr>
    </thead>
    ${groups.map(({ dimension, found }) => groupBody(dimension, found, tables))}
  </table> `;
}

function groupBody(dimension: Dimension, findings: readonly Finding[], tables: readonly TargetTable[]): Html {
  const reasons = new Set<string>();
  return html`<tbody>
    <tr class="group">
      <th colspan="4" scope="rowgroup">${pageText('group', { dimension, count: findings.length })}</th>
    </tr>
    ${findings.map((finding) => findingRow(finding, tables, reasons))}
  </tbody>`;
}

/** A reason is given once for all findings that share it: `given` are those that stand above already. */
function findingRow(finding: Finding, tables: readonly TargetTable[], given: Set<string>): Html {
  const { rule, severity, address } = finding;
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const isNew = !given.has(why);
  given.add(why);
  const table = finding.table === null ? undefined : tables[finding.table];
  // Where the sheet is the table's, its name stands above already.
  const elsewhere = address.sheet !== table?.range.sheet;
  const cells = describeCells(finding);
  const place = describePlace(finding, tables);
  const value = describeFound(finding, place, MAX_VALUE);
  return html`<tr class="${severity}">
    <td>
      <span class="badge ${severity}">${severityWords[severity]}</span>
      <span class="code" title="${ruleTitles[rule] ?? ''}">${rule}</span>
    </td>
    <td>
      ${elsewhere && html`${address.sheet} `}<span class="address">${toA1(address)}</span>
      <span class="place soft">${place}</span>
    </td>
    <td class="value${value && ' labelled'}" data-label="${pageText('value')}">${value}</td>
    <td>
      <p class="what">${what}</p>
      ${cells && html`<p>${cells}</p>`}
      <p>${pageText('todo', { todo })}</p>
      ${fixLines(finding)} ${isNew && html`<p class="soft">${pageText('why', { why })}</p>`}
    </td>
  </tr>`;
}

function fixLines({ fixes }: Finding): readonly Html[] {
  const safe = fixes.find(({ kind }) => kind === 'safe');
  const offers = fixes.filter((fix) => fix !== safe).map(describeFix);
  const lines = [
    safe && pageText('safeFix', { label: describeFix(safe) }),
    offers.length > 0 && pageText('offers', { labels: offers.join('；') }),
  ];
  return lines.filter((line) => typeof line === 'string').map((line) => html`<p class="fix">${line}</p>`);
}
