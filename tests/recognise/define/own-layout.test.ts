import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../../src/check';
import { toA1 } from '../../../src/model';
import type { Layout, Located, SheetSnapshot, TargetTable } from '../../../src/model';
import { layoutSchema } from '../../../src/model/schema/layout';
import { recogniseSheet } from '../../../src/recognise';
import { layoutFromPicks } from '../../../src/recognise/define/own-layout';
import { outcomeOf } from '../../../src/recognise/define/pick-problem';
import type { PickedField } from '../../../src/recognise/define/field-pick';
import { inspectForms } from '../../../src/recognise/inspect';
import { sheetFromGrid } from '../../support/grid';
import { HEBEI } from '../forms';
import * as forms from './forms';
import { FORMS, picksOf } from './forms';

type Picks = Readonly<Partial<Record<PickedField, string>>>;

const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);

/** The layout of a form, by nothing but what was pointed out. */
function defined(
  grid: string,
  picks: Picks,
): { sheet: SheetSnapshot; layout: Layout; tables: TargetTable[] } {
  const sheet = sheetFromGrid(grid, { name: '表' });
  const layout = layoutSchema.parse(layoutFromPicks(picksOf(sheet, picks), sheet, { id: 'own-1' }));
  return { sheet, layout, tables: recogniseSheet(sheet, { layouts: [layout] }).tables };
}

describe.each(FORMS)('$form', ({ grid, picks: cells, kind, indicators }) => {
  test('is not known before', () => {
    expect(recogniseSheet(sheetFromGrid(grid)).tables).toEqual([]);
  });

  test('is read whole by what was pointed out', () => {
    const { sheet, layout, tables } = defined(grid, cells);
    const picks = picksOf(sheet, cells);
    const read = inspectForms(sheet, layout);
    expect(picks.map((pick) => [pick.field, outcomeOf(read, pick, picks)])).toEqual(
      picks.map(({ field }) => [field, 'read']),
    );
    expect(tables.map((table) => table.indicators.length)).toEqual(indicators);
    expect(tables.map((table) => [table.kind, table.unread])).toEqual(tables.map(() => [kind, []]));
    for (const { indicators: rows } of tables) {
      expect(rows.filter(({ name, value }) => !name.value || value.value.form === 'blank')).toEqual([]);
    }
  });

  test('is checked', () => {
    const { sheet, layout } = defined(grid, cells);
    const workbook = { name: '测试.xlsx', date1904: false, sheets: [sheet] };
    const { tables, unrecognised, findings } = checkWorkbook(workbook, { layouts: [layout] });
    expect([tables.length, unrecognised]).toEqual([indicators.length, []]);
    expect(findings.filter(({ rule, severity }) => rule === 'F01' || severity === 'error')).toEqual([]);
  });
});

describe('the layout', () => {
  test('holds the form’s own words only, and the places that are not usual', () => {
    const { layout } = defined(forms.BELOW.replace('牵头科室', '实施单位'), forms.BELOW_PICKS);
    expect(layout).toMatchObject({
      id: 'own-1',
      title: '平川县项目预算绩效申报书',
      marks: { all: ['项目大名', '大类', '具体考核点', '考核值'] },
      labels: { name: ['项目大名'], 'budget.total': ['申请金额（万元）'] },
      places: { org: ['below'] },
      required: ['name', 'org', 'budget.total', 'goals'],
    });
    expect(layout.labels).not.toHaveProperty('org');
  });

  test('reads the amounts as they were pointed out', () => {
    const { budget, amountUnit } = defined(forms.TWO_ROWS, forms.TWO_ROWS_PICKS).tables[0]!;
    expect([budget?.total, budget?.fiscal, budget?.other].map(at)).toEqual(['B3 312', 'E3 250', 'H3 62']);
    expect(amountUnit?.value).toBe('万元');
  });

  test('joins sign, number and unit of columns that were pointed out', () => {
    const { indicators } = defined(forms.TWO_ROWS, forms.TWO_ROWS_PICKS).tables[0]!;
    expect(indicators.map(({ value }) => value.value.text)).toEqual([
      '≥4.2公里',
      '=100%',
      '≤11月',
      '≤75万元/公里',
      '≥85%',
      '≥90%',
    ]);
  });

  test('has the text under the amounts for the purpose, and the schedule by its label', () => {
    const { purpose, schedule, amountUnit } = defined(forms.UNDER_AMOUNTS, forms.UNDER_AMOUNTS_PICKS)
      .tables[0]!;
    // The heading of the amounts names their unit.
    expect(amountUnit?.value).toBe('万元');
    expect(at(purpose)).toBe('B4 更换灶具、消毒柜和冷藏设备。');
    expect(schedule?.periods.map(({ share }) => share.value?.number)).toEqual(['20', '50', '80', '100']);
  });

  test('a label that is known but whose value stands elsewhere needs its place only', () => {
    const grid = `
      | 项目名称 | 联系人 |
      | 公园修缮 | 李强 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |`;
    const { layout, tables } = defined(grid, { name: 'A1 A2' });
    expect(layout.labels).toBeUndefined();
    expect(layout.places).toEqual({ name: ['below'] });
    expect(layout.marks.all).toContain('项目名称');
    expect(tables[0]!.name?.value).toBe('公园修缮');
  });

  test('of another kind, as the user says', () => {
    const sheet = sheetFromGrid(forms.BELOW);
    const about = { id: 'own-2', kind: 'department', title: '本县表样' } as const;
    const layout = layoutFromPicks(picksOf(sheet, forms.BELOW_PICKS), sheet, about);
    expect(layout).toMatchObject({ id: 'own-2', kind: 'department', title: '本县表样', budget: 'cells' });
  });

  test('an earlier own one is extended, not replaced', () => {
    const { layout } = defined(forms.BELOW, forms.BELOW_PICKS);
    const grid = forms.BELOW.replace('企业出资', '别处筹的');
    const sheet = sheetFromGrid(grid);
    const picks = picksOf(sheet, { 'budget.other': 'C4 C5' });
    const extended = layoutFromPicks(picks, sheet, { id: layout.id, base: layout });
    expect(extended.labels?.['budget.other']).toEqual(['企业出资', '别处筹的']);
    expect(extended).toMatchObject({
      title: layout.title,
      marks: layout.marks,
      labels: { name: ['项目大名'] },
    });
    expect(recogniseSheet(sheet, { layouts: [extended] }).tables[0]!.budget?.other?.raw).toBe('60');
    expect(recogniseSheet(sheetFromGrid(forms.BELOW), { layouts: [extended] }).tables).toHaveLength(1);
  });

  test('cells within a merged area count as the area', () => {
    const { layout } = defined(forms.BELOW, forms.BELOW_PICKS);
    const within = defined(forms.BELOW, { ...forms.BELOW_PICKS, name: 'B2 B3', goals: 'E6 D7' });
    expect(within.layout).toEqual(layout);
  });

  test('a built-in form stays what it was, with the layouts of all these forms present', () => {
    const layouts = FORMS.map(({ grid, picks }, i) => ({
      ...defined(grid, picks).layout,
      id: `own-${i + 1}`,
    }));
    const sheet = sheetFromGrid(HEBEI);
    expect(recogniseSheet(sheet, { layouts })).toEqual(recogniseSheet(sheet));
  });
});
