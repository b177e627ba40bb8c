import { renderError } from '../../messages/errors';
import { severityWords } from '../../messages/fields';
import { pageText } from '../../messages/report-page';
import { reportText } from '../../messages/report';
import { describeCounts } from '../describe';
import { SEVERITIES } from '../checked';
import type { SeverityCounts } from '../checked';
import { sumDigests } from '../reporter';
import type { FileDigest, RunTotals } from '../reporter';
import { verdictOf } from '../verdict';
import { DIMENSIONS, dimensionsOf } from '../dimensions';
import type { PageFacts } from './facts';
import { countCell } from './counts';
import { anchorOf } from './file-section';
import { html, raw } from './markup';
import type { Html } from './markup';
import { STYLE } from './style';

/** Nothing is loaded and nothing run, whatever a workbook holds. */
const OPEN = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style>`;
const SIGNS = { good: '✓', open: '!', bad: '✗' };
const BODY = '</head>\n<body>\n<main>';

/** Everything above the first file: what it comes to, how many of what, what could not be checked, the files. */
export function pageHead(totals: RunTotals, facts: PageFacts): Html {
  const { files, failed } = totals;
  const { isGood, isOpen, text } = totals.verdict ?? verdictOf(totals);
  const look = isGood ? 'good' : isOpen ? 'open' : 'bad';
  return html`${raw(OPEN)}
    <title>${reportText('sheet.title')}：${text}</title>
    ${raw(BODY)}
    <header>
      <h1>${reportText('sheet.title')}</h1>
      <p class="meta">
        <span>${madeBy(facts)}</span>
        <span>${pageText('note')}</span>
      </p>
      <p class="verdict ${look}">${SIGNS[look]} ${text}</p>
      ${notes(facts)} ${summary(totals, facts)}
    </header>
    ${failed.length > 0 && failedTable(totals)} ${files.length > 1 && filesTable(files)}`;
}

const madeBy = ({ version, date }: PageFacts): string =>
  pageText('made', { tool: reportText('tool.name'), version, date }).trim();

const notes = ({ notes: lines = [] }: PageFacts): Html | false =>
  lines.length > 0 &&
  html`<ul class="notes">
    ${lines.map((line) => html`<li>${line}</li> `)}
  </ul>`;

function summary({ files, rules, severity }: RunTotals, facts: PageFacts): Html {
  const sums = sumDigests(files);
  const sentences = [
    pageText('scope', {
      files: files.length,
      tables: sums.tables,
      counts: describeCounts(sums.counts, severity),
    }),
    ...(sums.safe > 0 ? [pageText('safe', { count: sums.safe })] : []),
    ...(sums.ignored > 0 ? [pageText('ignored', { count: sums.ignored })] : []),
    ...(rules ? [pageText('rules', { rules: rules.join('、') })] : []),
    ...(severity === 'info' ? [] : [pageText('severity', { severity: severityWords[severity] })]),
  ];
  return html`<p>${sentences.join('')}</p>
    <ul class="figures" aria-label="${pageText('bySeverity')}">
      ${severityFigures(sums.counts)}
    </ul>
    <ul class="figures" aria-label="${pageText('dimensions')}">
      ${dimensionFigures(sums.rules, facts)}
    </ul> `;
}

const severityFigures = (counts: SeverityCounts): readonly Html[] =>
  SEVERITIES.map(
    (severity) =>
      html`<li class="${counts[severity] > 0 ? severity : 'zero'}">
        ${severityWords[severity]}<b>${counts[severity]}</b>
      </li>`,
  );

function dimensionFigures(counts: FileDigest['rules'], { rules }: PageFacts): readonly Html[] {
  const dimensionOf = dimensionsOf(rules);
  return DIMENSIONS.map((dimension) => {
    const count = Object.entries(counts)
      .filter(([rule]) => dimensionOf(rule) === dimension)
      .reduce((sum, [, found]) => sum + found, 0);
    return html`<li${raw(count > 0 ? '' : ' class="zero"')}>${dimension}<b>${count}</b></li>`;
  });
}

const failedTable = ({ failed }: RunTotals): Html =>
  html`<h2>${pageText('failed')}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${pageText('file')}</th>
          <th scope="col">${pageText('what')}</th>
        </tr>
      </thead>
      <tbody>
        ${failed.map(({ path, id, data }) => {
          const { what, todo } = renderError(id, data);
          return html`<tr>
            <td>${path}</td>
            <td>
              <p class="error">${what}</p>
              <p>${todo}</p>
            </td>
          </tr> `;
        })}
      </tbody>
    </table> `;

const filesTable = (files: readonly FileDigest[]): Html =>
  html`<h2>${pageText('files')}</h2>

    <table>
      <thead>
        <tr>
          <th scope="col">${pageText('file')}</th>
          <th scope="col" class="number">${pageText('tables')}</th>
          ${SEVERITIES.map(
            (severity) => html`<th scope="col" class="number">${severityWords[severity]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${files.map(
          ({ path, tables, counts }) =>
            html`<tr>
              <td><a href="#${anchorOf(path)}">${path}</a></td>
              ${countCell(tables)}${SEVERITIES.map((severity) => countCell(counts[severity], severity))}
            </tr> `,
        )}
      </tbody>
    </table> `;
