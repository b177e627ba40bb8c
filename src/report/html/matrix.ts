import { pageText } from '../../messages/report-page';
import { ruleTitles } from '../../messages/rules';
import { sumDigests } from '../reporter';
import type { RunTotals } from '../reporter';
import { DIMENSIONS } from '../dimensions';
import type { PageFacts } from './facts';
import { countCell } from './counts';
import { html, raw } from './markup';
import type { Html } from './markup';

/** How often each rule spoke, by the headings of a review. */
export function pageEnd({ files }: RunTotals, facts: PageFacts): Html {
  const sums = sumDigests(files);
  const found = DIMENSIONS.flatMap((dimension) =>
    facts.rules.filter((rule) => rule.dimension === dimension && (sums.rules[rule.code] ?? 0) > 0),
  );
  const inFiles = (code: string): number => files.filter(({ rules }) => (rules[code] ?? 0) > 0).length;
  const several = files.length > 1;
  const rows = found.map(
    ({ code, dimension, sources }) =>
      html`<tr>
        <td class="nowrap">${dimension}</td>
        <td>${code}</td>
        <td>${ruleTitles[code] ?? ''}</td>
        <td class="sources">${sources.join('、')}</td>
        ${countCell(sums.rules[code]!)}${several && countCell(inFiles(code))}
      </tr> `,
  );
  const matrix = html`<section>
    <h2>${pageText('matrix')}</h2>

    <table>
      <thead>
        <tr>
          <th scope="col">${pageText('dimension')}</th>
          <th scope="col">${pageText('rule')}</th>
          <th scope="col">${pageText('ruleTitle')}</th>
          <th scope="col" class="sources">${pageText('sources')}</th>
          <th scope="col" class="number">${pageText('count')}</th>
          ${several && html`<th scope="col" class="number">${pageText('inFiles')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
  return html`${rows.length > 0 && matrix} ${raw(CLOSE)}`;
}

const CLOSE = '</main>\n</body>\n</html>\n';
