import { basisOf } from '../../messages/presets';
import { pageText } from '../../messages/report-page';
import { reportText, unrecognisedReasons } from '../../messages/report';
import { areaToA1 } from '../../model';
import type { Finding, TargetTable } from '../../model';
import { countSeverities } from '../checked';
import type { CheckedFile } from '../checked';
import { describeTitle } from '../describe';
import { hashText } from '../hash';
import { dimensionsOf } from '../dimensions';
import type { PageFacts } from './facts';
import { countsLine } from './counts';
import { findingTable } from './finding-table';
import { ignoredPart } from './ignores';
import { html } from './markup';
import type { Html } from './markup';

/** The id of a file's section, the same wherever it is made. */
export const anchorOf = (path: string): string => `file-${hashText(path)}`;

/** All about one file: what is not checked, its findings by table, what is clean, what is ignored. */
export function fileSection(file: CheckedFile, facts: PageFacts): Html {
  const { path, tables, findings } = file;
  const byTable = new Map<number | null, Finding[]>();
  const listed = facts.isBrief ? findings.filter(({ severity }) => severity === 'error') : findings;
  for (const finding of listed) {
    const found = byTable.get(finding.table);
    if (found) found.push(finding);
    else byTable.set(finding.table, [finding]);
  }
  const dimensionOf = dimensionsOf(facts.rules);
  const about = byTable.get(null);
  const clean = facts.isBrief ? [] : tables.filter((_, index) => !byTable.has(index));
  const sections = tables.map((table, index) => {
    const found = byTable.get(index);
    return html`${found && tableHeading(table, found, facts)}${found && findingTable(found, tables, dimensionOf)}`;
  });
  return html`<section id="${anchorOf(path)}">
    <h2>${path}</h2>
    <p class="meta">
      <span>${pageText('tableCount', { count: tables.length })}</span>
      ${countsLine(countSeverities(findings))}
      ${findings.length === 0 && html`<span>${noFinding(tables.length)}</span>`}
    </p>
    ${uncheckedLine(file)} ${about && html`<h3>${pageText('workbook')}</h3>`}
    ${about && findingTable(about, tables, dimensionOf)} ${sections} ${cleanLine(clean, tables.length)}
    ${ignoredPart(file)}
  </section>`;
}

const noFinding = (tables: number): string =>
  tables > 0 ? pageText('noFinding') : reportText('file.noTable');

function tableHeading(table: TargetTable, found: readonly Finding[], { layouts }: PageFacts): Html {
  const { range, layout, preset, profile } = table;
  const basis = pageText('basis', { layout: layouts[layout] ?? layout, basis: basisOf(preset, profile) });
  return html`<h3>${describeTitle(table)}</h3>
    <p class="meta">
      <span>${pageText('place', { sheet: range.sheet, range: areaToA1(range) })}</span>
      <span>${basis}</span>
      ${countsLine(countSeverities(found))}
    </p>`;
}

function cleanLine(clean: readonly TargetTable[], all: number): Html | null {
  if (clean.length === 0) return null;
  if (clean.length === all) return html`<p>${pageText('cleanAll', { count: all })}</p> `;
  const sheets = new Set(clean.map(({ range }) => range.sheet));
  const names = clean.map(({ range }) =>
    // The sheet's name is enough where each stands on a sheet of its own.
    sheets.size === clean.length
      ? range.sheet
      : pageText('cleanName', { sheet: range.sheet, range: areaToA1(range) }),
  );
  return html`<p class="soft">${pageText('clean', { count: clean.length, names: names.join('、') })}</p> `;
}

function uncheckedLine({ unrecognised }: CheckedFile): Html | null {
  if (unrecognised.length === 0) return null;
  const sheets = unrecognised.map(({ sheet, reason }) =>
    reportText('file.uncheckedSheet', { sheet, reason: unrecognisedReasons[reason] }),
  );
  return html`<p class="soft">${pageText('unchecked', { sheets: sheets.join('、') })}</p> `;
}
