import { checkWorkbook } from '../../../../src/check';
import type { CheckOptions } from '../../../../src/check';
import { toEntries } from '../../../../src/taskpane/list/entries';
import { overviewOf } from '../../../../src/taskpane/views/overview/overview';
import { workbookFromGrids } from '../../../support/grid';
import { healthyGrids } from '../../../support/healthy-grids';
import { embed } from '../../../support/healthy-table';

/** Sheets by name from pictures: each is put into a healthy table, a whole one stays as it is. */
export const pictured = (pictures: Readonly<Record<string, string>>) =>
  workbookFromGrids(
    Object.fromEntries(Object.entries(pictures).map(([sheet, picture]) => [sheet, embed(picture).text])),
  );

/** What 概览 shows of these sheets. */
export function overviewIn(pictures: Readonly<Record<string, string>>, options: CheckOptions = {}) {
  const result = checkWorkbook(pictured(pictures), options);
  return overviewOf(result, toEntries(result.findings), options);
}

/** A drawing of tests/corpus/healthy. */
export const drawing = (name: string): string => {
  const found = healthyGrids.find((grid) => grid.name === name);
  if (!found) throw new Error(`no drawing: ${name}`);
  return found.grid;
};

/** A budget's row in the healthy table, in 万元 unless the picture says otherwise. */
export const budget = (total: string, fiscal: string, other: string): string =>
  `| 预算数 | ${total} | 其中：财政资金 | ${fiscal} | 其他资金 | ${other} |`;
