import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { keepPreferences } from '../../src/hosts/kept';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { jsonReportSchema } from '../../src/report/json-schema';
import { contentOf, GUCHENG, jixiao } from './jixiao';
import { vagueWorkbook } from './workbook';

const { run, at, copy } = jixiao();

/** A workbook with one warning, V13. */
const vague = (path: string): string => {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), vagueWorkbook());
  return path;
};
const config = (path: string, settings: unknown): string => {
  mkdirSync(at(path, '..'), { recursive: true });
  writeFileSync(at(path), typeof settings === 'string' ? settings : JSON.stringify(settings));
  return path;
};
const off = { severities: { V13: 'off' } };
const report = (...args: string[]) =>
  jsonReportSchema.parse(JSON.parse(run('check', '--format', 'json', ...args).out));
/** The V13 of each file by its severity, `-` where there is none. */
const V13 = (...args: string[]): string[] =>
  report(...args).files.map(({ findings }) => findings.find(({ rule }) => rule === 'V13')?.severity ?? '-');

describe('jixiao.config.json', () => {
  test('is looked for from each file’s folder upwards; the nearest alone holds', () => {
    config('上/jixiao.config.json', off);
    config('上/中/下/jixiao.config.json', { severities: { V08: 'off' } });
    const files = ['a.xlsx', '中/b.xlsx', '中/下/c.xlsx'].map((name) => vague(`上/${name}`));
    expect(V13(...files)).toEqual(['-', '-', 'warning']);
    expect(V13(vague('旁/a.xlsx'))).toEqual(['warning']);
  });

  test('--config in its place, --no-config without', () => {
    config('指/jixiao.config.json', off);
    const file = vague('指/a.xlsx');
    expect(V13(file, '--config', config('指/别的.json', { severities: { V13: 'error' } }))).toEqual([
      'error',
    ]);
    expect(V13(file, '--no-config')).toEqual(['warning']);
  });

  test('holds for fix and mark too', () => {
    config('修/jixiao.config.json', off);
    expect(run('fix', vague('修/a.xlsx'), '--dry-run').out).toContain('0 处警告');
    expect(run('fix', '修/a.xlsx', '--dry-run', '--no-config').out).toContain('1 处警告');
    expect(run('mark', '修/a.xlsx', '--out', '修好').out).toContain('0 处警告');
    expect(run('mark', '修/a.xlsx', '--out', '修好', '--force', '--no-config').out).toContain('1 处警告');
  });

  test('may begin with a byte order mark', () => {
    config('标/jixiao.config.json', `\ufeff${JSON.stringify(off)}`);
    expect(V13(vague('标/a.xlsx'))).toEqual(['-']);
  });

  test.each([
    ['GBK', [0xbe, 0xd6]],
    ['UTF-16', [0xff, 0xfe, 0x40]],
  ])('in %s is refused: its words would be others', (_, word) => {
    const bytes = Buffer.from([...Buffer.from('{"extraUnits":["'), ...word, ...Buffer.from('"]}')]);
    writeFileSync(at(config('码/jixiao.config.json', '')), bytes);
    const { code, err } = run('check', vague('码/a.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('不是 UTF-8 编码');
  });

  test('a rule asked for by --rule is on', () => {
    config('要/jixiao.config.json', off);
    expect(V13(vague('要/a.xlsx'), '--rule', 'V13')).toEqual(['warning']);
  });

  test('preset and profile in place of what was recognised', () => {
    config('样/jixiao.config.json', { preset: 'tianjin', profile: '2021' });
    const { tables } = report(vague('样/a.xlsx')).files[0]!;
    expect(tables[0]).toMatchObject({ preset: 'tianjin', profile: '2021' });
    expect(run('check', '样/a.xlsx').out).toContain('按天津市样式、财预〔2021〕101号检查');
  });

  test('a layout of the office’s own, named from the config’s folder', () => {
    const layout = {
      id: 'our-form',
      title: '我局样式',
      kind: 'project',
      marks: {},
      budget: 'cells',
      required: [],
    };
    config('式/样式/我局.json', layout);
    config('式/jixiao.config.json', { layouts: ['样式/我局.json'] });
    expect(report(vague('式/a.xlsx')).files[0]!.tables[0]!.layout).toBe('our-form');
    config('式/样式/我局.json', { ...layout, titel: '' });
    expect(run('check', '式/a.xlsx').err).toMatch(/^式\/样式\/我局\.json：titel：.*title/);
  });
});

describe('what is wrong in it: exit code 2, and nothing is checked', () => {
  test.each([
    ['an unknown rule', { severities: { V99: 'off' } }, '：severities.V99：没有规则 V99，是不是想写 V09？'],
    ['an unknown key', { perset: 'hebei' }, '：perset：没有“perset”这个设置，是不是想写 preset？'],
    ['no JSON', '{\n  "preset": "hebei",\n}', '：第 3 行第 1 列不合 JSON 的写法'],
    ['weights that add up to nothing', { weightSum: 0 }, '：weightSum：要写大于 0 的数，如 100'],
    [
      'a key twice',
      '{"preset": "hebei",\n "preset": "tianjin"}',
      '：第 2 行第 2 列的“preset”前面已经写过，每一项只能写一次。',
    ],
    ['a layout that is not there', { layouts: ['没有.json'] }, '找不到 错/没有.json'],
  ])('%s', (_, settings, text) => {
    config('错/jixiao.config.json', settings);
    const { code, out, err } = run('check', vague('好/a.xlsx'), vague('错/a.xlsx'));
    expect(err).toContain(text);
    expect(err).toContain('错/');
    expect([code, out]).toEqual([2, '']);
  });

  test('fix and mark write nothing then', () => {
    config('错改/jixiao.config.json', { perset: 'hebei' });
    vague('错改/a.xlsx');
    const before = contentOf(at('错改'));
    expect(run('fix', '错改', '--in-place').code).toBe(2);
    expect(run('mark', '错改', '--in-place').code).toBe(2);
    expect(contentOf(at('错改'))).toEqual(before);
  });

  test('a file named that is not there', () => {
    const { code, err } = run('check', vague('好/a.xlsx'), '--config', '没有.json');
    expect([code, err]).toEqual([2, '找不到 没有.json。\n']);
  });
});

describe('settings inside a workbook', () => {
  test('come before the file’s, and go with the workbook', () => {
    const file = vague('内/a.xlsx');
    config('内/jixiao.config.json', { severities: { V13: 'error', V08: 'off' } });
    const { code, out } = run('config', 'store', config('内/存.json', off), file, '--in-place');
    expect([code, out]).toEqual([0, '内/a.xlsx\n  设置已存进工作簿。\n']);
    expect(V13(file)).toEqual(['-']);
    expect(V13(file, '--no-config')).toEqual(['-']);
    expect(run('config', 'clear', file, '--in-place').out).toContain('已清除');
    expect(V13(file)).toEqual(['error']);
  });

  test('what is stored twice changes nothing the second time; a check never writes', () => {
    const file = vague('不变/a.xlsx');
    config('不变/存.json', off);
    run('config', 'store', '不变/存.json', file, '--in-place');
    const before = contentOf(at('不变'));
    expect(run('config', 'store', '不变/存.json', file, '--in-place').out).toContain('没有改动');
    run('check', file);
    run('config', 'show', file);
    expect(contentOf(at('不变'))).toEqual(before);
    expect(run('config', 'clear', vague('空/a.xlsx'), '--in-place').out).toContain('没有改动');
  });

  test('what the pane keeps of itself goes with the settings', async () => {
    const open = (): XlsxHost =>
      XlsxHost.open(readFileSync(at('面板/a.xlsx')), { codec: nodeCodec, fileName: 'a.xlsx' });
    vague('面板/a.xlsx');
    const host = open();
    await keepPreferences(host.storage, { live: false, marks: true });
    writeFileSync(at('面板/a.xlsx'), host.bytes());
    expect(run('config', 'clear', '面板/a.xlsx', '--in-place').out).toContain('已清除');
    expect(await open().storage.get('preferences')).toBeNull();
  });

  test('a wrong file of settings is not stored', () => {
    const file = vague('错存/a.xlsx');
    const before = readFileSync(at(file));
    const { code, err } = run('config', 'store', config('错存/存.json', { perset: 1 }), file, '--in-place');
    expect([code, err]).toEqual([2, '错存/存.json：perset：没有“perset”这个设置，是不是想写 preset？\n']);
    expect(readFileSync(at(file))).toEqual(before);
  });
});

describe('config show', () => {
  test('each setting with where it comes from, each table with what it was recognised as', () => {
    const file = vague('看/a.xlsx');
    config('看/存.json', { severities: { V13: 'off' }, extraUnits: ['床日'] });
    run('config', 'store', '看/存.json', file, '--in-place');
    config('看/jixiao.config.json', { tolerance: 0.01, extraUnits: ['课时'], severities: { V13: 'error' } });
    expect(run('config', 'show', file).out).toBe(
      [
        '看/a.xlsx',
        '  设置文件：看/jixiao.config.json',
        '  tolerance = "0.01"（看/jixiao.config.json）',
        '  severities.V13 = "off"（工作簿）',
        '  extraUnits = ["床日","课时"]（工作簿、看/jixiao.config.json）',
        '  budgetYear = 2022（按各表判断）',
        '  Sheet1!A1  hebei-2021  preset hebei：按河北省样式、财预〔2015〕88号检查',
        '',
      ].join('\n'),
    );
  });

  test('with nothing set; of several files', () => {
    const { code, out } = run('config', 'show', copy(GUCHENG), vague('看二/a.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('设置文件：没有');
    expect(out).toContain('tolerance = "0.005"（默认）');
    expect(out.match(/preset hebei/g)).toHaveLength(13);
  });

  test('a file that can’t be read: named', () => {
    const { code, err } = run('config', 'show', '没有.xlsx');
    expect(code).toBe(2);
    expect(err).toContain('找不到“没有.xlsx”');
  });
});
