import { describe, expect, it } from '@jest/globals';
import { layoutCounts, severityShares } from '../../../../src/taskpane/views/overview/figures-model';
import { plainTable, tabSeparated } from '../../../../src/taskpane/views/overview/plain';
import { sortRows } from '../../../../src/taskpane/views/overview/projects-model';
import { stripSentence } from '../../../../src/taskpane/views/overview/sentences';
import { checkWorkbook } from '../../../../src/check';
import { budget, drawing, overviewIn, pictured } from './stage';

const faulty = `
  | 三级指标 | 指标值 |
  | 走访慰问困难群众户数 | 户 |
  | 慰问品发放准确率 | ≥95百分比 |`;

const stripIn = (picture: string) =>
  Object.fromEntries(
    overviewIn({ 甲: picture }).rows[0]!.strip.map(({ section, worst }) => [section, worst]),
  );

describe('a fault strip', () => {
  it('bins faults by section, each with its worst severity', () => {
    expect(stripIn('| 单位：万元 |')).toMatchObject({ basics: null, budget: null, schedule: null });
    expect(stripIn(budget('20', '15', '1'))).toMatchObject({ budget: 'error', schedule: null });
    expect(stripIn('| 资金支出计划（%） | 3月底 | 6月底 |\n| ^ | 50% | 20% |').schedule).toBe('error');
    expect(stripIn('| 2.老旧小区改造工程绩效目标表 | < |').basics).not.toBeNull();
  });

  it('bins an indicator’s faults by its family, in a form with two halves too', () => {
    const { strip } = overviewIn({ 甲: faulty }).rows[0]!;
    const output = strip.find(({ section }) => section === 'output')!;
    expect(output.worst).toBe('error');
    expect(output.first!.finding.rule).toBe('V03');
    const term = drawing('清水河中小河流治理工程').replace('{0.9; "≥"0%}', '户');
    expect(stripIn(term).satisfaction).toBe('error');
  });

  it('counts every finding of the table once', () => {
    const { rows, counts, unplaced } = overviewIn({ 甲: faulty, 乙: budget('20', '15', '1') });
    const binned = rows.flatMap(({ strip }) => strip).reduce((sum, { count }) => sum + count, 0);
    expect(binned + unplaced).toBe(counts.error + counts.warning + counts.info);
    expect(binned).toBeGreaterThan(3);
  });

  it('has 成本 and 预算执行 only where a form has them', () => {
    const ids = (picture: string) => overviewIn({ 甲: picture }).sections;
    expect(ids('| 单位：万元 |')).not.toContain('cost');
    expect(ids('| 单位：万元 |')).not.toContain('execution');
    expect(ids(drawing('重点水域增殖放流'))).toEqual(expect.arrayContaining(['cost', 'execution']));
  });

  it('is put into words', () => {
    const { strip } = overviewIn({ 甲: budget('20', '15', '1') }).rows[0]!;
    expect(stripSentence(strip)).toMatch(/^问题：预算 1 处，最重为错误/);
    expect(stripSentence(overviewIn({ 甲: '' }).rows[0]!.strip)).toBe('没有问题');
  });
});

describe('the rows', () => {
  it('are as many as the tables; each knows where a click leads', () => {
    const { rows } = overviewIn({ 甲: drawing('2024年部门预算项目支出绩效目标表'), 乙: '' });
    expect(rows.map(({ name }) => name)).toEqual([
      '医保基金监管专项经费',
      '城乡居民基本医疗保险县级补助',
      '残疾人基本型辅助器具适配',
      '春节走访慰问经费',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
    expect(rows[3]!.at).toEqual({ sheet: '乙', row: 0, col: 0 });
    expect(rows[1]!.at.sheet).toBe('甲');
    expect(rows[1]!.at.row).toBeGreaterThan(rows[0]!.at.row);
  });

  it('are sorted by budget over units, or by faults, else as they stand', () => {
    const { rows } = overviewIn({
      甲: budget('1', '1', '0'),
      乙: `| 单位：元 |\n${budget('30000', '30000', '0')}`,
      丙: `| 单位：万元 |\n${budget('2', '1', '0')}`,
      丁: budget('', '', ''),
    });
    const sheets = (sorting: 'sheets' | 'budget' | 'findings') =>
      sortRows(rows, sorting)
        .map(({ sheet }) => sheet)
        .join('');
    expect(sheets('sheets')).toBe('甲乙丙丁');
    expect(sheets('budget')).toBe('乙丙甲丁');
    expect(sheets('findings').slice(-2)).not.toContain('丙');
  });
});

describe('as a plain table', () => {
  const { rows, sections, unit } = overviewIn({ 甲: budget('20', '15.5', '4.5'), 乙: faulty });

  it('has a column for all that the pictures show', () => {
    const [head, first, second] = plainTable(rows, sections, unit);
    const cell = (line: readonly string[], name: string) => line[head!.indexOf(name)];
    expect(cell(first!, '预算（万元）')).toBe('20.00');
    expect(cell(first!, '财政资金')).toBe('15.50');
    expect(cell(first!, '其他资金')).toBe('4.50');
    expect(cell(first!, '支出计划')).toBe('3月底 25%、6月底 50%、10月底 75%、12月底 100%');
    expect(cell(second!, '工作表')).toBe('乙');
    expect(Number(cell(second!, '产出指标'))).toBeGreaterThan(0);
    expect(Number(cell(second!, '错误'))).toBeGreaterThan(0);
    expect(plainTable(rows, sections, unit).every(({ length }) => length === head!.length)).toBe(true);
  });

  it('is pasted cell by cell', () => {
    expect(tabSeparated([['甲\n乙', 'x\ty'], ['1']])).toBe('甲 乙\tx y\r\n1');
  });
});

describe('the figures', () => {
  it('count rules, the most frequent first, and headings of a review', () => {
    const { rules, dimensions, counts } = overviewIn({ 甲: faulty, 乙: faulty });
    const numbers = rules.map(({ count }) => count);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    const all = counts.error + counts.warning + counts.info;
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(dimensions.map(({ of }) => of)).toEqual(['完整性', '相关性', '适当性', '可行性']);
    expect(dimensions.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  });

  it('share a bar out, nothing where there is nothing', () => {
    expect(severityShares({ error: 1, warning: 0, info: 3 })).toEqual([
      { severity: 'error', share: 25 },
      { severity: 'info', share: 75 },
    ]);
    expect(severityShares({ error: 0, warning: 0, info: 0 })).toEqual([]);
  });

  it('count tables by form', () => {
    const { tables } = checkWorkbook(pictured({ 甲: '', 乙: drawing('重点水域增殖放流'), 丙: '' }));
    expect(layoutCounts(tables)).toEqual([
      { of: 'hebei-2021', count: 2 },
      { of: 'self-evaluation', count: 1 },
    ]);
  });
});
