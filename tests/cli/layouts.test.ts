import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { BUDGET_FORMS, COLUMN_ROLES, LABEL_ROLES, PLACES } from '../../src/model';
import { layouts } from '../../src/recognise';
import { sheetFromGrid } from '../support/grid';
import { layoutTables } from '../support/layout-corpus';
import { xlsxFile } from '../support/xlsx-file';
import { GUCHENG, jixiao } from './jixiao';

const { run, at, copy } = jixiao();
const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/layouts.md'), 'utf8');
const block = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([^\`]*)\`\`\``).exec(page)![1]!;
const example = JSON.parse(block('json')) as Record<string, unknown>;

const writeLayout = (change: Record<string, unknown> = {}): void =>
  writeFileSync(at('本县表样.json'), JSON.stringify({ ...example, ...change }));
const writeBook = (name: string, ...grids: readonly string[]): void =>
  writeFileSync(at(name), xlsxFile(grids.map((grid, i) => sheetFromGrid(grid, { name: `表${i + 1}` }))));

beforeAll(() => {
  writeLayout();
  writeBook('申报书.xlsx', block('grid'));
});

describe('docs/layouts.md', () => {
  test('its example does as the page shows', () => {
    const [command, ...output] = block('console').trimEnd().split('\n');
    const { code, out } = run(...command!.replace('$ jixiao ', '').split(' '));
    expect(out.trimEnd().split('\n')).toEqual(output);
    expect(code).toBe(0);
  });

  test('with its layout in the settings the form is checked', () => {
    writeFileSync(at('jixiao.config.json'), '{ "layouts": ["本县表样.json"] }');
    expect(run('check', '申报书.xlsx', '--severity', 'warning')).toMatchObject({ code: 0, err: '' });
    expect(run('check', '申报书.xlsx', '--no-config').code).toBe(2);
  });

  test('the wrong example is told of as the page says', () => {
    writeLayout({ labels: { nmae: ['项目大名'] } });
    const { code, err } = run('layouts', 'check', '本县表样.json', '申报书.xlsx');
    expect(err).toBe(block('text'));
    expect(code).toBe(2);
    writeLayout();
  });

  test('it tells of every key, role and choice', () => {
    const keys = [...new Set([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key))];
    expect(keys.filter((key) => key! in example || key === 'list')).toHaveLength(
      Object.keys(example).length + 1,
    );
    for (const word of [...LABEL_ROLES, ...COLUMN_ROLES]) expect(page).toContain(`\`${word}\``);
    for (const word of [...BUDGET_FORMS, ...PLACES]) expect(page).toContain(`\`"${word}"\``);
  });
});

describe('layouts', () => {
  test('lists the built-in ones in the order they are tried', () => {
    const { code, out } = run('layouts');
    expect(code).toBe(0);
    const [header, ...lines] = out.trimEnd().split('\n');
    expect(header).toMatch(/^代号 +表样$/);
    expect(lines.map((line) => line.split(/ +/))).toEqual(layouts.map(({ id, title }) => [id, title]));
  });
});

describe('layouts check', () => {
  const check = (...paths: readonly string[]) => run('layouts', 'check', '本县表样.json', ...paths);

  test('says what is missing, and where a value is', () => {
    writeBook('缺.xlsx', block('grid').replace('要达到什么目标', '说明').replace('260', ' '));
    const { code, out } = check('缺.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {4}没有读出 +绩效目标：没有这个标签$/m);
    expect(out).toMatch(/^ {4}预算数 +标签 E2 “申请金额（万元）” → 值 E3 （空白）$/m);
    expect(out).toMatch(/^ {4}没有用到 +.*A6 “说明”/m);
    expect(out).toContain('其中 1 张表没有读全。');
  });

  test('says why a table of another form doesn’t fit', () => {
    const { code, out } = check(copy(GUCHENG));
    expect(code).toBe(1);
    expect(out).toContain('不符合：A9 处的表');
    expect(out).toContain('没有：“项目大名”');
    expect(out).toContain('不该有：schedule（资金支出计划）');
    expect(out).toContain('0 张符合');
  });

  test('names sheets without a table, and goes on after a broken file', () => {
    writeBook('两张.xlsx', '| 目录 |', block('grid'));
    writeFileSync(at('坏.xlsx'), '不是工作簿');
    const { code, out, err } = check('坏.xlsx', '两张.xlsx');
    expect(out).toContain('两张.xlsx · 表1\n  没有绩效目标表');
    expect(out).toContain('试了 2 张工作表，1 张符合，共 1 张表。要有的都读到了。');
    expect(err).toContain('坏.xlsx');
    expect(code).toBe(1);
    expect(check('坏.xlsx').code).toBe(2);
  });

  test('counts the rows of both halves', () => {
    const { grid } = layoutTables('national-project').find(({ name }) => name.endsWith('-1'))!;
    writeBook('全国.xlsx', grid);
    const file = join(root, 'assets/layouts/national-project.json');
    const { code, out } = run('layouts', 'check', file, '全国.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {4}指标 +18 行（第 11～19 行；年度 9 行，中期 9 行）$/m);
    expect(out).toMatch(/^ {4}中期资金总额 +标签 C5 “实施期资金总额：” → 值 E5 1260$/m);
    expect(out).toMatch(/^ {4}中期财政资金 +标签 C6 “其中：财政拨款” → 值 E6 1200$/m);
    expect(out).toMatch(/^ {4}财政资金 +标签 F6 “其中：财政拨款” → 值 H6 400$/m);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a misspelt role', { required: ['nmae'] }, '是不是想写 name？'],
    ['a missing key', { marks: undefined }, '本县表样.json：marks：缺少这一项'],
    ['a word of another list', { budget: 'cell' }, '是不是想写 cells？'],
  ])('%s: exit code 2', (_, change, text) => {
    writeLayout(change);
    const { code, out, err } = check('申报书.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    writeLayout();
  });

  test('a file that is no JSON, or is not there', () => {
    writeFileSync(at('坏.json'), '{ "id": ');
    expect(run('layouts', 'check', '坏.json', '申报书.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('不合 JSON 的写法'),
    });
    expect(run('layouts', 'check', '没有.json', '申报书.xlsx').code).toBe(2);
    expect(run('layouts', 'check', '本县表样.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('缺少参数'),
    });
  });
});
