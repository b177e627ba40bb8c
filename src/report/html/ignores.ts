import { renderFinding } from '../../messages/findings';
import { pageText } from '../../messages/report-page';
import { renderError } from '../../messages/errors';
import type { IgnoredFinding, IgnoreProblem } from '../../model';
import type { CheckedFile } from '../checked';
import { describeCell, describePlace, describeValue } from '../describe';
import { describeIgnore } from '../notes';
import { MAX_VALUE } from './finding-table';
import { html } from './markup';
import type { Html } from './markup';

/** What is left alone and why, and which ignores want another look. */
export function ignoredPart(file: CheckedFile): Html {
  const { ignored, ignoreProblems, unusable } = file;
  return html`${ignored.length > 0 && ignoredTable(file)}
  ${ignoreProblems.length > 0 && problemTable(ignoreProblems)} ${unusable && unusableNote(unusable)}`;
}

const ignoredTable = ({ ignored, tables }: CheckedFile): Html =>
  html`<h3>${pageText('ignoredTitle', { count: ignored.length })}</h3>
    <table>
      <thead>
        <tr>
          ${columns('rule', 'cell', 'value', 'what', 'reason')}
        </tr>
      </thead>
      <tbody>
        ${ignored.map(
          (finding) =>
            html`<tr>
              <td>${finding.rule}</td>
              <td>
                ${describeCell(finding.address)} <span class="soft">${describePlace(finding, tables)}</span>
              </td>
              <td class="value">${describeValue(finding.value, MAX_VALUE)}</td>
              <td>${renderFinding(finding.messageId, finding.data).what}</td>
              <td>${reasonOf(finding)}</td>
            </tr> `,
        )}
      </tbody>
    </table> `;

const reasonOf = ({ reason }: IgnoredFinding): string =>
  reason === undefined ? pageText('baseline') : reason || pageText('noReason');

const problemTable = (problems: readonly IgnoreProblem[]): Html =>
  html`<h3>${pageText('problems')}</h3>
    <table>
      <thead>
        <tr>
          ${columns('problem', 'ignore', 'reason')}
        </tr>
      </thead>
      <tbody>
        ${problems.map(
          ({ ignore, problem }) =>
            html`<tr>
              <td class="warning">${pageText(problem)}</td>
              <td>${describeIgnore(ignore)}</td>
              <td>${ignore.reason || pageText('noReason')}</td>
            </tr> `,
        )}
      </tbody>
    </table> `;

function unusableNote({ id, data }: NonNullable<CheckedFile['unusable']>): Html {
  const { what, todo } = renderError(id, data);
  return html`<p class="warning">${what} ${todo}</p>`;
}

const columns = (
  ...names: readonly ('rule' | 'cell' | 'value' | 'what' | 'reason' | 'problem' | 'ignore')[]
): readonly Html[] => names.map((name) => html`<th scope="col">${pageText(name)}</th>`);
