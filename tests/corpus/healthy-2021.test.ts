import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { renderFinding } from '../../src/messages/findings';
import { toA1 } from '../../src/model';
import type { WorkbookSnapshot } from '../../src/model';
import { sheetFromGrid, workbookFromGrids } from '../support/grid';
import { healthyGrids } from '../support/healthy-grids';
import type { HealthyGrid } from '../support/healthy-grids';
import { throughXlsx } from '../support/xlsx-file';

/** Files that hold one workbook together, or a form of another layout. */
const layouts: Readonly<Record<string, string>> = {
  'national-book': 'national-project',
  'national-term': 'national-project',
};
const files = [...new Set(healthyGrids.map(({ file }) => file))];

const expected = ({ file, tables }: HealthyGrid): object[] =>
  tables.map((table) => ({ layout: layouts[file] ?? file, ...table, isFilled: true, unread: [] }));

/** How each table was read, and the errors and warnings as a user reads them. */
function judged(workbook: WorkbookSnapshot): { tables: object[]; complaints: string[] } {
  const { tables, findings } = checkWorkbook(workbook);
  const loud = findings.filter(({ severity }) => severity !== 'info');
  return {
    tables: tables.map(({ layout, profile, indicators, name, org, budget, goals, execution, unread }) => ({
      layout,
      profile,
      indicators: indicators.length,
      isFilled: [name, layout === 'tangshan-2024' || org, budget?.total ?? execution, goals].every(Boolean),
      unread,
    })),
    complaints: loud.map(({ rule, address, messageId, data, value }) =>
      [rule, `${address.sheet}!${toA1(address)}`, value, renderFinding(messageId, data).what].join(' '),
    ),
  };
}

const healthy = (grids: readonly HealthyGrid[]): object => ({
  tables: grids.flatMap(expected),
  complaints: [],
});

describe.each(files)('well-written tables, %s', (file) => {
  const grids = healthyGrids.filter((drawn) => drawn.file === file);

  test.each(grids)('$name: read whole, no error, no warning', (drawn) => {
    expect(judged(workbookFromGrids({ 表: drawn.grid }))).toEqual(healthy([drawn]));
  });

  test('all of them stacked on one sheet', () => {
    const stack = grids.map(({ grid }) => `${grid}\n|  |\n|  |\n`).join('');
    expect(judged(workbookFromGrids({ 表: stack }))).toEqual(healthy(grids));
  });

  test('all of them in one .xlsx file', async () => {
    const sheets = grids.map(({ grid }, i) => sheetFromGrid(grid, { name: `项目${i + 1}` }));
    expect(judged(await throughXlsx(sheets))).toEqual(healthy(grids));
  });
});

test('a workbook of several projects with a summary sheet', () => {
  const projects = healthyGrids.filter(({ file }) => file === 'national-book');
  const amounts = ['1462.3', '38.4', '25'];
  const book = (total: string): Record<string, string> => ({
    汇总表: [
      '| 2024年项目支出绩效目标汇总表 | < | < | < | < |',
      '| 部门：平川县退役军人事务局 | < |  |  | 单位：万元 |',
      '| 序号 | 项目名称 | 实施单位 | 预算数 | 备注 |',
      ...projects.map(({ name }, i) => `| {${i + 1}} | ${name} |  | {${amounts[i]!}; #,##0.00} |  |`),
      `| 合计 | < | < | ${total} |  |`,
    ].join('\n'),
    ...Object.fromEntries(projects.map(({ name, grid }) => [name, grid])),
  });
  expect(judged(workbookFromGrids(book('{1525.7; #,##0.00}')))).toEqual(healthy(projects));
  expect(judged(workbookFromGrids(book('{1500.7; #,##0.00}'))).complaints).toEqual([
    expect.stringMatching(/^B08 汇总表!D7 /),
  ]);
});
