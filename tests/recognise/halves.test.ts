import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../src/model';
import type { Located, TargetTable } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { sheetFromGrid } from '../support/grid';

const tablesOf = (grid: string): TargetTable[] => recogniseSheet(sheetFromGrid(grid)).tables;
const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);

const HEADER = '| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |';
const ROWS = `
  | 产出指标 | 数量指标 | 三年建成数 | 6个 | 数量指标 | 当年建成数 | 2个 |
  | | 质量指标 | | | 质量指标 | 验收合格率 | 100% |
  | 效益指标 | 社会效益指标 | 受益人数 | 900人 | | | |`;

/** `half name value` of each row. */
const rows = (grid: string) =>
  tablesOf(grid).flatMap((table) =>
    table.indicators.map(({ half, name, value, family }) => [half, family, at(name), at(value)].join(' ')),
  );

describe('two halves side by side', () => {
  test('the term’s stands first; rows that one half leaves empty are none of it', () => {
    expect(rows(HEADER + ROWS)).toEqual([
      'year output F2 当年建成数 G2 2个',
      'year output F3 验收合格率 G3 100%',
      'term output C2 三年建成数 D2 6个',
      'term benefit C4 受益人数 D4 900人',
    ]);
  });

  test.each([
    ['headings above', `| | 年度指标 | < | < | 中期指标 | < | < |\n${HEADER}`],
    [
      'the goals above',
      `| 总体目标 | 年度目标 | < | < | 中期目标 | < | < |\n| ^ | 好 | < | < | 更好 | < | < |\n${HEADER}`,
    ],
    ['the amounts above', `| 项目资金 | 年度资金总额 | 5 | | 中期资金总额 | 15 | |\n${HEADER}`],
    ['the headers', HEADER.replace('| 指标值 | 二', '| 年度指标值 | 二')],
    ['the other half’s headers', HEADER.replace(/指标值 \|$/, '实施期指标值 |')],
  ])('the year’s stands first where %s say so', (_, header) => {
    const found = rows(header + ROWS);
    expect(found.filter((row) => row.startsWith('term')).map((row) => row.split(' ')[3])).toEqual([
      '当年建成数',
      '验收合格率',
    ]);
  });

  test('each with its own 一级指标', () => {
    const header = HEADER.replace('| 指标值 | 二', '| 指标值 | 一级指标 | 二');
    const grid = `
      | 项目名称 | 标准农田 | | | | | | |
      | 总体目标 | 中期目标 | < | < | 年度目标 | < | < | < |
      | ^ | 三万亩 | < | < | 一万亩 | < | < | < |
      ${header}
      | 产出指标 | 数量指标 | 三年建成数 | 6个 | 产出指标 | 数量指标 | 当年建成数 | 2个 |
      | | 质量指标 | 合格率 | 90% | | 质量指标 | 合格率 | 100% |`;
    expect(rows(grid)).toEqual([
      'year output G5 当年建成数 H5 2个',
      'year output G6 合格率 H6 100%',
      'term output C5 三年建成数 D5 6个',
      'term output C6 合格率 D6 90%',
    ]);
    expect(tablesOf(grid.replace('| 年度目标 |', '| 项目名称 |').replace('中期目标', '甲'))).toHaveLength(2);
  });

  test('the headers are the year’s', () => {
    const [table] = tablesOf(HEADER + ROWS);
    expect(at(table!.headers['indicator.value'])).toBe('G1 指标值');
    expect(at(table!.headers['indicator.level1'])).toBe('A1 一级指标');
  });

  test('the table reaches to the last row of either half', () => {
    expect(tablesOf(HEADER + ROWS)[0]!.range.bottom).toBe(3);
  });

  test('two values after one name', () => {
    const grid = `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 实施期指标值 | 年度指标值 |
      | 产出指标 | 数量指标 | 建成数 | 验收的 | 6个 | 2个 |
      | | | 购置数 | 入账的 | | 3台 |`;
    expect(rows(grid)).toEqual([
      'year output C2 建成数 F2 2个',
      'year output C3 购置数 F3 3台',
      'term output C2 建成数 E2 6个',
      'term output C3 购置数 E3 ',
    ]);
    expect(tablesOf(grid)[0]!.indicators.map(({ description }) => at(description))).toEqual([
      'D2 验收的',
      'D3 入账的',
      'D2 验收的',
      'D3 入账的',
    ]);
  });

  test('weights behind the second half are its own', () => {
    const grid = `${HEADER} 分值 |\n| 产出指标 | 数量指标 | 甲 | 6个 | 数量指标 | 乙 | 2个 | 10 |`;
    expect(tablesOf(grid)[0]!.indicators.map(({ half, weight }) => [half, weight?.raw ?? null])).toEqual([
      ['year', '10'],
      ['term', null],
    ]);
  });
});

describe('two halves one below the other', () => {
  const stacked = (first: string, second: string, between = ''): string => `
    | 项目名称 | 集镇提质改造 | < | < | < |
    | 项目绩效目标 | 长期目标 | < | 年度目标 | < |
    | ^ | 改善基础设施 | < | 完成立面改造 | < |
    | ${first} | 一级指标 | 二级指标 | 指标内容 | 指标值 |
    | ^ | 产出指标 | 数量指标 | 改造建筑栋数 | ≥300栋 |
    | ^ | | 质量指标 | 验收合格率 | =100% |
    ${between}
    | ${second} | 一级指标 | 二级指标 | 指标内容 | 指标值 |
    | ^ | 产出指标 | 数量指标 | 改造建筑栋数 | ≥100栋 |
    | ^ | 效益指标 | 社会效益指标 | 受益户数 | ≥900户 |`;

  test.each([
    ['right below', ''],
    ['with a pre-printed line between', '| ^ | | | …… | |'],
    ['with a blank row between', '| | | | | |'],
  ])('%s', (_, between) => {
    const grid = stacked('长期绩效指标', '年度绩效指标', between);
    const [table, ...more] = tablesOf(grid);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ layout: 'national-project', goals: { value: '完成立面改造' } });
    expect(table!.term?.goals?.value).toBe('改善基础设施');
    expect(rows(grid).map((row) => row.replace(/[A-Z]\d+ /g, ''))).toEqual([
      'year output 改造建筑栋数 ≥100栋',
      'year benefit 受益户数 ≥900户',
      'term output 改造建筑栋数 ≥300栋',
      'term output 验收合格率 =100%',
    ]);
  });

  test('headings in rows of their own; the year’s first', () => {
    const grid = stacked('', '', '| 中期绩效指标 | < | < | < | < |').replace(
      '|  | 一级',
      '| 年度绩效指标 | < | < | < | < |\n| | 一级',
    );
    expect(rows(grid).map((row) => row.split(' ')[0])).toEqual(['year', 'year', 'term', 'term']);
    expect(rows(grid)[0]).toContain('≥300栋');
  });

  test('another table below is another table', () => {
    const grid = stacked('长期绩效指标', '年度绩效指标');
    expect(tablesOf(`${grid}\n| | | | | |\n${grid}`).map((table) => table.indicators.length)).toEqual([4, 4]);
  });
});

describe('columns that come again', () => {
  test.each([
    ['three values', '| 一级指标 | 二级指标 | 三级指标 | 2024年指标值 | 指标值 | 指标值 | 指标值 |'],
    ['two names, one value', '| 一级指标 | 二级指标 | 三级指标 | 指标名称 | 指标值 |'],
  ])('in a way that is not understood: no table (%s)', (_, header) => {
    expect(tablesOf(`${header}\n| 产出指标 | 数量指标 | 甲 | 乙 | 6个 | 7个 | 8个 |`)).toEqual([]);
  });

  test('of two columns of weights the first counts', () => {
    const grid = `
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 | 分值 |
      | 产出指标 | 数量指标 | 建成数 | 6个 | 20 | 18 |`;
    expect(tablesOf(grid)[0]!.indicators.map(({ weight }) => at(weight))).toEqual(['E2 20']);
  });
});

describe('the budget of two halves', () => {
  const budget = (...lines: readonly string[]) => {
    const [table] = tablesOf(`${lines.map((line) => `| ${line} |`).join('\n')}\n${HEADER}${ROWS}`);
    const of = (one: TargetTable['budget']) =>
      one && [one.total, one.fiscal, one.other].map((cell) => cell?.raw ?? null);
    return { year: of(table!.budget), term: of(table!.term?.budget ?? null) };
  };

  test('parts below their totals', () => {
    expect(
      budget(
        '项目资金 | 中期资金总额 | 30 | 年度资金总额 | 10',
        '| 其中：财政拨款 | 20 | 其中：财政拨款 | 8',
        '| 其他资金 | 10 | 其他资金 | 2',
      ),
    ).toEqual({ year: ['10', '8', '2'], term: ['30', '20', '10'] });
  });

  test('one half below the other', () => {
    expect(
      budget(
        '项目资金 | 实施期资金总额 | 30 | 其中：财政拨款 | 20 | 其他资金 | 10',
        '| 年度资金总额 | 10 | 其中：财政拨款 | 8 | 其他资金 | 2',
      ),
    ).toEqual({ year: ['10', '8', '2'], term: ['30', '20', '10'] });
  });

  test('all in one column', () => {
    expect(
      budget(
        '项目资金 | 中期资金总额 | 30 |',
        '| 其中：财政拨款 | 20 |',
        '| 其他资金 | 10 |',
        '| 年度资金总额 | 10 |',
        '| 其中：财政拨款 | 8 |',
        '| 其他资金 | 2 |',
      ),
    ).toEqual({ year: ['10', '8', '2'], term: ['30', '20', '10'] });
  });

  test('parts of the whole project are not the year’s', () => {
    expect(
      budget(
        '项目资金 | 项目资金总额 | 30 | 年度资金申请总额 | 10',
        '| 其中：财政资金 | 25 | |',
        '| 其他资金 | 5 | |',
      ),
    ).toEqual({ year: ['10', null, null], term: null });
  });

  test('the whole project’s money alone is the budget', () => {
    expect(budget('项目资金 | 项目资金总额 | 30', '| 其中：财政资金 | 25', '| 其他资金 | 5')).toEqual({
      year: ['30', '25', '5'],
      term: null,
    });
  });
});

describe('goals', () => {
  const goals = (...lines: readonly string[]) => {
    const [table] = tablesOf(
      `${lines.map((line) => `| ${line} |`).join('\n')}\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 甲 | 6个 |`,
    );
    return [at(table!.goals), at(table!.term?.goals)];
  };

  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ['beside 总体目标', ['总体目标 | 甲 | |'], ['B1 甲', null]],
    ['under their headings', ['总体目标 | 中期目标 | 年度目标 |', '^ | 甲 | 乙 |'], ['C2 乙', 'B2 甲']],
    ['one below the other', ['总体目标 | 中期目标 | 甲 |', '^ | 年度目标 | 乙 |'], ['C2 乙', 'C1 甲']],
    ['the term’s left empty', ['总体目标 | 中期目标 | 年度目标 |', '^ | | 乙 |'], ['C2 乙', 'B2 ']],
    ['the term’s, last, left empty', ['总体目标 | 年度目标 | 中期目标 |', '^ | 乙 | |'], ['B2 乙', 'C2 ']],
    ['only the year’s', ['总体目标 | 年度目标 | 乙 |'], ['C1 乙', null]],
    ['only the term’s', ['总体目标 | 中期目标 | 甲 |'], [null, 'C1 甲']],
  ])('%s', (_, lines, expected) => {
    expect(goals(...lines)).toEqual(expected);
  });
});
