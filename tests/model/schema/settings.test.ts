import { describe, expect, test } from '@jest/globals';
import { renderProblem } from '../../../src/messages/config';
import { readSettings } from '../../../src/model/schema/settings';

const known = { rules: ['V01', 'V09', 'V13', 'B01'], presets: ['standard', 'hebei'] };
const read = (data: unknown) => readSettings(data, known);
const problems = (data: unknown): string[] => {
  const result = read(data);
  if (!('problems' in result)) throw new Error('no problem was found');
  return result.problems.map(({ path, id, data: words }) => `${path}：${renderProblem(id, words)}`);
};

const ALL = {
  preset: 'hebei',
  profile: '2021',
  budgetYear: 2026,
  tolerance: '0.01',
  weightSum: '100',
  severities: { V13: 'off', B01: 'warning' },
  genericBases: ['局务会议纪要'],
  extraUnits: ['床日'],
};

describe('settings that are right', () => {
  test('every key; none', () => {
    expect(read(ALL)).toEqual({ settings: ALL });
    expect(read({})).toEqual({ settings: {} });
  });

  test('numbers where decimals are meant', () => {
    expect(read({ tolerance: 0.01, weightSum: 90 })).toEqual({
      settings: { tolerance: '0.01', weightSum: '90' },
    });
  });

  test('a layout of the office’s own', () => {
    const layout = {
      id: 'our-form',
      title: '我局样式',
      kind: 'project',
      marks: {},
      budget: 'cells',
      required: [],
    };
    expect(read({ layouts: [layout] })).toEqual({ settings: { layouts: [layout] } });
  });
});

describe('settings that are wrong', () => {
  test.each([
    [{ perset: 'hebei' }, 'perset：没有“perset”这个设置，是不是想写 preset？'],
    [{ 语言: 'zh' }, '语言：没有“语言”这个设置'],
    [{ preset: 'hebie' }, 'preset：只能是 "standard"、"hebei"，是不是想写 hebei？'],
    [{ profile: 2015 }, 'profile：只能是 "2015"、"2021"'],
    [{ severities: { V99: 'off' } }, 'severities.V99：没有规则 V99，是不是想写 V09？'],
    [
      { severities: { V13: 'of' } },
      'severities.V13：只能是 "error"、"warning"、"info"、"off"，是不是想写 off？',
    ],
    [{ severities: [] }, 'severities：要写对象 {…}'],
    [{ budgetYear: '2026' }, 'budgetYear：要写四位数的年份，不加引号，如 2026'],
    [{ budgetYear: 26 }, 'budgetYear：要写四位数的年份，不加引号，如 2026'],
    [{ tolerance: -1 }, 'tolerance：要写 0 或正的数，如 0.01'],
    [{ tolerance: '五厘' }, 'tolerance：要写 0 或正的数，如 0.01'],
    [{ weightSum: 0 }, 'weightSum：要写大于 0 的数，如 100'],
    [{ weightSum: '0.0' }, 'weightSum：要写大于 0 的数，如 100'],
    [{ weightSum: '一百' }, 'weightSum：要写大于 0 的数，如 100'],
    [{ extraUnits: '床日' }, 'extraUnits：要写列表 […]'],
    [{ extraUnits: ['床日', ' '] }, 'extraUnits[1]：不能空着'],
    [{ genericBases: [1] }, 'genericBases[0]：要写文字（加双引号）'],
    [[], '：要写对象 {…}'],
    ['hebei', '：要写对象 {…}'],
  ])('%j', (data, text) => {
    expect(problems(data)).toEqual([text]);
  });

  test('all that is wrong is said at once', () => {
    expect(problems({ perset: 'hebei', budgetYear: 0, severities: { V99: 'off', X1: 'off' } })).toHaveLength(
      4,
    );
  });

  test('a layout that is wrong is named by its place', () => {
    const [first] = problems({ layouts: [{ id: 'our-form', title: '', kind: 'project' }] });
    expect(first).toMatch(/^layouts\[0\]\./);
  });
});
