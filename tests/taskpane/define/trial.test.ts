import { describe, expect, test } from '@jest/globals';
import type { Layout, WorkbookSnapshot } from '../../../src/model';
import { recogniseWorkbook } from '../../../src/recognise';
import { layoutFromPicks } from '../../../src/recognise/define/own-layout';
import { countFields, isWhole, tryOnBook, withLayout } from '../../../src/taskpane/define/trial';
import type { BookTrial } from '../../../src/taskpane/define/trial';
import { BELOW, BELOW_PICKS, picksOf } from '../../recognise/define/forms';
import { HEBEI } from '../../recognise/forms';
import { corpusFile, readCorpus } from '../../support/corpus';
import { sheetFromGrid, workbookFromGrids } from '../../support/grid';

const sheet = sheetFromGrid(BELOW, { name: '甲' });
const layout = layoutFromPicks(picksOf(sheet, BELOW_PICKS), sheet, { id: 'own-1' });

function tried(
  workbook: WorkbookSnapshot,
  { layouts = [], layout: own = layout }: { layouts?: readonly Layout[]; layout?: Layout } = {},
): BookTrial {
  const steps = tryOnBook(own, { workbook, layouts, sample: '甲' });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('a layout on the whole workbook', () => {
  test('gains the sheets of the same form, and says how well they are read', () => {
    const { gained, changed, isHidden } = tried(
      workbookFromGrids({ 甲: BELOW, 乙: BELOW, 丙: BELOW.replace('要达到什么目标', '说明'), 丁: HEBEI }),
    );
    expect([changed, isHidden]).toEqual([[], false]);
    expect(
      gained.map(({ sheet: name, tables }) => [name, tables.every(isWhole), tables.map(countFields)]),
    ).toEqual([
      ['乙', true, [6]],
      ['丙', false, [5]],
    ]);
  });

  test('takes nothing from the real workbooks', async () => {
    const { sheets, ...book } = await readCorpus(corpusFile('古城'));
    const workbook = { ...book, sheets: [sheet, ...sheets] };
    expect(tried(workbook)).toEqual({ layout, gained: [], changed: [], isHidden: false });
    const layouts = [layout];
    expect(recogniseWorkbook(workbook, { layouts }).tables.slice(1)).toEqual(
      recogniseWorkbook({ ...book, sheets }).tables,
    );
  });

  const OURS = '| 项目名称 | 联系人 |\n| 公园修缮 | 李强 |\n';
  const ROWS = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |';
  const ours = sheetFromGrid(OURS + ROWS, { name: '甲' });
  const greedy = layoutFromPicks(picksOf(ours, { name: 'A1 A2' }), ours, { id: 'own-1' });

  test('is tightened where it would take what is read already', () => {
    const { layout: told, changed } = tried(
      workbookFromGrids({ 甲: OURS + ROWS, 乙: `| 项目名称 | 保险费 |\n| 主管部门 | 某局 |\n${ROWS}` }),
      { layout: greedy },
    );
    expect(changed).toEqual([]);
    expect(told.marks).toEqual({ ...greedy.marks, none: ['主管部门'] });
  });

  test('names the sheets it can’t be kept from', () => {
    const { changed } = tried(workbookFromGrids({ 甲: OURS + ROWS, 乙: `| 项目名称 | 保险费 |\n${ROWS}` }), {
      layout: greedy,
    });
    expect(changed).toEqual(['乙']);
  });

  test('is hidden where another of the office’s takes its sheet first', () => {
    const first = { ...layout, id: 'own-1' };
    expect(
      tried(workbookFromGrids({ 甲: BELOW }), { layouts: [first], layout: { ...layout, id: 'own-2' } })
        .isHidden,
    ).toBe(true);
  });

  test('must not lose a sheet that it read before', () => {
    const layouts = [layout];
    const narrower = { ...layout, marks: { all: [...layout.marks.all!, '企业出资'] } };
    const workbook = workbookFromGrids({ 甲: BELOW, 乙: BELOW.replace('企业出资', '别的') });
    expect(tried(workbook, { layouts }).changed).toEqual([]);
    expect(tried(workbook, { layouts, layout: narrower }).changed).toEqual(['乙']);
  });
});

test('a layout takes the place of its earlier form', () => {
  const other = { ...layout, id: 'own-2' };
  const better = { ...layout, title: '新' };
  expect(withLayout([layout, other], better)).toEqual([better, other]);
  expect(withLayout([other], layout)).toEqual([other, layout]);
});
