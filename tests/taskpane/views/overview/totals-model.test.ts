import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../../src/check';
import { showMoney, showNumber } from '../../../../src/taskpane/views/overview/money';
import { executedText, leftOutText, summaryText } from '../../../../src/taskpane/views/overview/totals-text';
import { budget, drawing, overviewIn, pictured } from './stage';

const yuan = (total: string): string => `| 单位：元 |\n${budget(total, total, '0')}`;
const tenThousand = (total: string): string => `| 单位：万元 |\n${budget(total, total, '0')}`;
const unitless = (total: string): string => `| 单位： |\n${budget(total, total, '0')}`;

const totalsOf = (pictures: Readonly<Record<string, string>>) =>
  overviewIn(pictures).totals.map((total) => `${showMoney(total.total)}，${leftOutText(total)}`);

describe('money', () => {
  it('is exact, with separators and two decimals at least', () => {
    expect(showNumber('15012608')).toBe('15,012,608.00');
    expect(showNumber('-1234.5')).toBe('-1,234.50');
    expect(showNumber('999')).toBe('999.00');
    expect(showNumber('20.12345')).toBe('20.12345');
    expect(showNumber('1e-7')).toBe('0.0000001');
    expect(showMoney({ number: '20.59', unit: '万元' })).toBe('20.59 万元');
    expect(showMoney({ number: '5', unit: null })).toBe('5.00');
  });
});

describe('the total', () => {
  it('adds exactly what floats would not', () => {
    expect(totalsOf({ 甲: tenThousand('0.1'), 乙: tenThousand('0.2') })).toEqual(['0.30 万元，2 张表']);
  });

  it('brings 元 to the unit of most tables', () => {
    expect(totalsOf({ 甲: tenThousand('20.5'), 乙: tenThousand('1'), 丙: yuan('12345.67') })).toEqual([
      '22.734567 万元，3 张表',
    ]);
  });

  it('leaves out what names no unit beside those that do, and says so', () => {
    expect(totalsOf({ 甲: tenThousand('20'), 乙: unitless('7') })).toEqual([
      '20.00 万元，1 张表，1 张没有写金额单位，没有计入',
    ]);
  });

  it('adds up bare numbers where no table names a unit, and says so', () => {
    expect(totalsOf({ 甲: unitless('20'), 乙: unitless('7') })).toEqual([
      '27.00，2 张表，表里没有写金额单位',
    ]);
  });

  it('says which tables give no amount', () => {
    expect(totalsOf({ 甲: tenThousand('20'), 乙: budget('', '', '') })).toEqual([
      '20.00 万元，1 张表，1 张没有预算数',
    ]);
    expect(totalsOf({ 甲: budget('', '', '') })[0]).toMatch(/，没有预算数$/);
  });

  it('keeps self-evaluations apart, with what was spent', () => {
    const { totals } = overviewIn({ 甲: tenThousand('20'), 乙: drawing('重点水域增殖放流') });
    expect(totals.map(({ kind, total }) => [kind, total.number])).toEqual([
      ['project', '20'],
      ['self-evaluation', '118.5'],
    ]);
    expect(executedText(totals[0]!)).toBe('');
    expect(executedText(totals[1]!)).toBe('已执行 118.50 万元（100.0%）');
  });

  it('takes the year of a form with two terms, and each project of a list', () => {
    expect(totalsOf({ 甲: drawing('清水河中小河流治理工程') })).toEqual(['1,860.00 万元，1 张表']);
    expect(totalsOf({ 甲: drawing('2024年部门预算项目支出绩效目标表') })).toEqual(['2,759.10 万元，3 张表']);
  });

  it('reads amounts out of sentences', () => {
    expect(totalsOf({ 甲: drawing('乡镇卫生院基本药物制度补助') })).toEqual(['96.40 万元，1 张表']);
  });
});

const project = (code: string, name: string, amount: string): string => `
  | ${name}绩效目标表 |
  | 项目编码 | 13030322P00${code}410001H |
  | 项目名称 | ${name} |
  ${budget(amount, amount, '0')}`;

const summary = (total: string, rows: readonly string[], unit = '单位：万元'): string => `
  | 2022年项目绩效目标汇总表 | < | < |
  | | | ${unit} |
  | 项目编码 | 项目名称 | 预算数 |
  ${rows.map((row) => `| ${row} |`).join('\n')}
  | 合计 | | ${total} |`;

const A = project('391', '汽车保险费', '0.40');
const B = project('385', '人事代理专项补助', '20.59');
const ROW_A = '13030322P00391410001H | 汽车保险费 | 0.40';
const ROW_B = '13030322P00385410001H | 人事代理专项补助 | 20.59';

const checkOf = (pictures: Readonly<Record<string, string>>, options = {}) =>
  overviewIn(pictures, options).checks[0]!;

describe('beside the summary sheet', () => {
  it('says that they agree, over units', () => {
    const check = checkOf({ 甲: A, 乙: B, 汇总: summary('20.99', [ROW_A, ROW_B]) });
    expect(check.kind).toBe('equal');
    expect(summaryText(check)).toBe('与汇总表“汇总”一致');
    const inYuan = ROW_A.replace('0.40', '4000');
    expect(checkOf({ 甲: A, 汇总: summary('4000', [inYuan], '单位：元') }).kind).toBe('equal');
  });

  it('says by how much the total differs and where it stands', () => {
    const check = checkOf({ 甲: A, 乙: B, 汇总: summary('30.99', [ROW_A, ROW_B]) });
    expect(summaryText(check)).toBe('与汇总表“汇总”的合计相差 10.00 万元');
    expect(check.at).toEqual({ sheet: '汇总', row: 5, col: 2 });
  });

  it('names the rows that differ before the total that follows from them', () => {
    const check = checkOf({
      甲: A,
      乙: B,
      汇总: summary('20.95', [ROW_A, ROW_B.replace('20.59', '20.55')]),
    });
    expect(summaryText(check)).toBe('汇总表“汇总”有 1 个项目与各自的表不一致，第一处相差 0.04 万元');
    expect(check.at).toEqual({ sheet: '汇总', row: 4, col: 2 });
  });

  it('judges nothing where the projects are others, or a unit is missing', () => {
    expect(checkOf({ 甲: A, 汇总: summary('20.99', [ROW_A, ROW_B]) }).kind).toBe('partly');
    expect(checkOf({ 甲: A, 汇总: summary('20.59', [ROW_B]) }).kind).toBe('others');
    expect(checkOf({ 甲: A, 汇总: summary('4000', [ROW_A.replace('0.40', '4000')], '') }).kind).toBe(
      'unclear',
    );
    expect(overviewIn({ 甲: A }).checks).toEqual([]);
  });

  it('goes by the tolerance that is set', () => {
    const pictures = { 甲: A, 乙: B, 汇总: summary('21.03', [ROW_A, ROW_B]) };
    expect(checkOf(pictures).kind).toBe('total');
    expect(checkOf(pictures, { tolerance: '0.05' }).kind).toBe('equal');
  });

  it('never contradicts rule B08', () => {
    const sheets = [
      summary('20.99', [ROW_A, ROW_B]),
      summary('30.99', [ROW_A, ROW_B]),
      summary('20.95', [ROW_A, ROW_B.replace('20.59', '20.55')]),
      summary('20.99', [ROW_A]),
      summary('4000', [ROW_A, ROW_B], ''),
    ];
    const said = sheets.map((sheet) => {
      const pictures = { 甲: A, 乙: B, 汇总: sheet };
      const { findings } = checkWorkbook(pictured(pictures));
      const isTold = findings.some(({ rule }) => rule === 'B08');
      return [checkOf(pictures).kind, isTold];
    });
    expect(said).toEqual([
      ['equal', false],
      ['total', true],
      ['rows', true],
      ['partly', false],
      ['unclear', false],
    ]);
  });
});
