import { describe, expect, test } from '@jest/globals';
import { fromA1 } from '../../../src/model';
import type { CellAddress } from '../../../src/model';
import { labelProblem, outcomeOf, valueProblem } from '../../../src/recognise/define/pick-problem';
import type { PickedField } from '../../../src/recognise/define/field-pick';
import { layoutFromPicks } from '../../../src/recognise/define/own-layout';
import { inspectForms } from '../../../src/recognise/inspect';
import { sheetFromGrid } from '../../support/grid';
import { BELOW, BELOW_PICKS, picksOf } from './forms';

const sheet = sheetFromGrid(
  `${BELOW}| | {35} | 这是一段很长的话，写的是填表的要求：请各单位按照通知的要求认真填写，不得漏项，不得涂改。 | （万元） | 小类 |`,
  { name: '表' },
);
const at = (a1: string): CellAddress => ({ sheet: '表', ...fromA1(a1)! });
const picks = picksOf(sheet, BELOW_PICKS);
const without = (field: PickedField) => picks.filter((pick) => pick.field !== field);

describe('a label', () => {
  test.each<[string, PickedField, string, object | null]>([
    ['that is one', 'superior', 'C2', { id: 'taken', field: 'org' }],
    ['in a blank cell', 'superior', 'A15', { id: 'blank' }],
    ['outside of what is used', 'superior', 'Z99', { id: 'blank' }],
    ['that is a number', 'superior', 'B15', { id: 'number' }],
    ['that is a sentence', 'superior', 'C15', { id: 'long' }],
    ['of which nothing counts', 'superior', 'D15', { id: 'bracketed' }],
    ['below the indicators’ header', 'superior', 'B9', { id: 'below-header', at: { row: 7 } }],
    ['that says what another says', 'indicator.unit', 'E15', { id: 'same-words', field: 'indicator.level2' }],
    ['of a column in another row', 'indicator.unit', 'C9', { id: 'other-row', at: { row: 7 } }],
    ['of a field that is shown anew', 'org', 'C2', null],
  ])('%s', (_, field, cell, problem) => {
    const found = labelProblem(sheet, field, at(cell), picks);
    if (problem) expect(found).toMatchObject(problem);
    else expect(found).toBeNull();
  });

  test('may be a header and a label at once', () => {
    expect(labelProblem(sheet, 'superior', at('C2'), without('org'))).toBeNull();
  });
});

describe('a value', () => {
  const label = (cell: string) => ({ field: 'org' as const, label: at(cell), value: null });
  test.each<[string, string, string, object | null]>([
    ['below', 'C2', 'C3', null],
    ['below within a merged area', 'C2', 'D3', null],
    ['to the right', 'A3', 'C3', null],
    ['that is the label’s own cell', 'C2', 'D2', { id: 'label-itself' }],
    ['that is another’s label', 'A3', 'A4', { id: 'is-label' }],
    ['aslant', 'C2', 'A3', { id: 'place' }],
    ['to the left', 'C3', 'A3', { id: 'place' }],
    ['above', 'C3', 'C1', { id: 'place' }],
  ])('%s', (_, from, to, problem) => {
    const found = valueProblem(sheet, label(from), at(to), without('org'));
    if (problem) expect(found).toMatchObject(problem);
    else expect(found).toBeNull();
  });
});

describe('what comes of it', () => {
  const outcome = (grid: string, cells: Partial<Record<PickedField, string>>, field: PickedField) => {
    const one = sheetFromGrid(grid, { name: '表' });
    const given = picksOf(one, cells);
    const forms = inspectForms(one, layoutFromPicks(given, one, { id: 'own-1' }));
    return outcomeOf(
      forms,
      given.find((pick) => pick.field === field)!,
      given,
    );
  };
  const HEADER = `
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |`;

  test('a value beyond another text is not read: that text is', () => {
    const grid = `| 工程大名 | 李强 | 公园修缮 | |${HEADER}`;
    expect(outcome(grid, { name: 'A1 C1' }, 'name')).toBe('elsewhere');
  });

  test('a value beyond a label is not read either', () => {
    const grid = `| 工程大名 | 项目编码 | 公园修缮 | |${HEADER}`;
    expect(outcome(grid, { name: 'A1 C1' }, 'name')).toBe('nothing');
  });

  test('a column is read when its header stands with the others', () => {
    expect(
      outcome(
        `| 项目名称 | 公园 |${HEADER.replace('指标值', '多少')}`,
        { 'indicator.value': 'D2' },
        'indicator.value',
      ),
    ).toBe('read');
  });
});
