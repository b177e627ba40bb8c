import { describe, expect, test } from '@jest/globals';
import { draftOf, fieldsFor } from '../../../src/recognise/define/draft';
import type { Draft } from '../../../src/recognise/define/draft';
import type { PickedField } from '../../../src/recognise/define/field-pick';
import { sheetFromGrid } from '../../support/grid';
import { BELOW, BELOW_PICKS, DEPARTMENT, DEPARTMENT_PICKS, picksOf } from './forms';

const draft = (grid: string, cells: Readonly<Partial<Record<PickedField, string>>> = {}): Draft => {
  const sheet = sheetFromGrid(grid, { name: '表' });
  return draftOf(sheet, picksOf(sheet, cells), { id: 'own-1' });
};
const state = ({ fields }: Draft, field: PickedField) => fields.find((row) => row.field === field)?.state;
const without = (...fields: PickedField[]) =>
  Object.fromEntries(Object.entries(BELOW_PICKS).filter(([field]) => !fields.includes(field as PickedField)));

const HEADER = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |';
const ROW = '| 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |';

describe('the fields', () => {
  test('of a form of which nothing is known are missing', () => {
    const { fields, missing, layout } = draft(BELOW);
    expect(new Set(fields.map((row) => row.state))).toEqual(new Set(['missing']));
    expect(missing).toEqual(['name', 'indicator.level1', 'indicator.name', 'indicator.value']);
    expect(layout.title).toBe('平川县项目预算绩效申报书');
  });

  test('that a built-in word tells are found, columns before the header is whole', () => {
    const some = draft(
      BELOW.replace('项目大名', '项目名称').replace('考核值', '指标值').replace('小类', '二级指标'),
    );
    expect(
      ['name', 'indicator.value', 'indicator.level2', 'indicator.name'].map((field) =>
        state(some, field as PickedField),
      ),
    ).toEqual(['found', 'found', 'found', 'missing']);
  });

  test('that were shown are shown, the first indicator’s cell with the column', () => {
    const { fields, missing, tables } = draft(BELOW, BELOW_PICKS);
    expect(missing).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(fields.find(({ field }) => field === 'indicator.value')).toMatchObject({
      state: 'shown',
      label: { raw: '考核值' },
      value: { raw: '≥6500户' },
    });
  });

  test('a value past other texts is read elsewhere', () => {
    expect(state(draft(`| 工程 | 李强 | 公园修缮 | |\n${HEADER}\n${ROW}`, { name: 'A1 C1' }), 'name')).toBe(
      'elsewhere',
    );
  });

  test('are those of the form’s kind', () => {
    expect(state(draft(DEPARTMENT, DEPARTMENT_PICKS), 'name')).toBeUndefined();
    expect(fieldsFor('project')).not.toContain('indicator.duty');
    expect(fieldsFor('self-evaluation')).toEqual(
      expect.arrayContaining(['indicator.actual', 'indicator.score']),
    );
  });
});

describe('what is missing', () => {
  test.each<[string, string, Readonly<Partial<Record<PickedField, string>>>, readonly string[]]>([
    ['a column', BELOW, without('indicator.value'), ['indicator.value']],
    ['every level', BELOW, without('indicator.level1', 'indicator.level2'), ['indicator.level1']],
    ['indicators', `| 项目名称 | 公园 |\n${HEADER}`, {}, ['rows']],
    ['values', `| 项目名称 | 公园 |\n${HEADER}\n${ROW.replace('≥300平方米', '')}`, {}, ['values']],
    [
      'a header in one row',
      `| 项目名称 | 公园 | | |\n| 大类 | 小类 | | |\n| | | 考什么 | 多少 |\n${ROW}`,
      { 'indicator.level1': 'A2', 'indicator.level2': 'B2', 'indicator.name': 'C3', 'indicator.value': 'D3' },
      ['header-row'],
    ],
    ['nothing', BELOW, BELOW_PICKS, []],
    ['a name, but there is a title', BELOW, without('name'), []],
  ])('%s', (_, grid, cells, missing) => {
    expect(draft(grid, cells).missing).toEqual(missing);
  });
});
