import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { fromA1, sheetNamed, textAt } from '../../src/model';
import type { WorkbookSnapshot } from '../../src/model';
import { jsonReportSchema } from '../../src/report/json-schema';
import { contentOf, GUCHENG, HUNYUAN, jixiao } from './jixiao';
import { makeWorkbook } from './workbook';

const { run, at, copy } = jixiao();

const read = (path: string): Promise<WorkbookSnapshot> =>
  XlsxHost.open(readFileSync(at(path)), { codec: nodeCodec, fileName: path }).readWorkbook({});
const parts = (path: string): Record<string, Uint8Array> => unzipSync(readFileSync(at(path)));
const check = (...args: string[]) => {
  const report = jsonReportSchema.parse(JSON.parse(run('check', '--format', 'json', ...args).out));
  return { ...report, findings: report.files.flatMap((file) => file.findings) };
};

async function textOf(path: string, sheet: string, cell: string): Promise<string> {
  const { row, col } = fromA1(cell)!;
  return textAt(sheetNamed(await read(path), sheet)!, row, col);
}

describe('fix', () => {
  test('--out: the safe fixes are in the copy, the original is untouched', async () => {
    copy(GUCHENG, '改/原.xlsx');
    const before = contentOf(at('改'));
    const wanted = check('改/原.xlsx').findings.filter(({ fix }) => fix?.kind === 'safe');
    expect(wanted.length).toBeGreaterThan(5);

    const { code, out } = run('fix', '改/原.xlsx', '--out', '改好');
    expect(code).toBe(1);
    expect(out).toContain(`改/原.xlsx → 改好/原.xlsx`);
    expect(out).toMatch(/修改了 \d+ 处。\n {2}还需要人工处理：\d+ 处错误/);
    expect(contentOf(at('改'))).toEqual(before);

    for (const { sheet, fix } of wanted) {
      for (const edit of fix!.edits) {
        expect(await textOf('改好/原.xlsx', edit.sheet ?? sheet, edit.cell)).toBe(String(edit.new));
      }
    }
    expect(check('改好/原.xlsx').findings.filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
  });

  test('--dry-run shows old → new and writes nothing', () => {
    writeFileSync(at('试.xlsx'), makeWorkbook('≥3 次。'));
    const before = contentOf(at());
    const { code, out } = run('fix', '试.xlsx', '--dry-run');
    expect(out).toContain('Sheet1!E14  指标值（宣传次数）：“≥3 次。” → “≥3次”');
    expect(out).toContain('将修改 1 处（没有写文件）。');
    expect(code).toBe(0);
    expect(run('fix', '试.xlsx', '--dry-run', '--rule', 'B02').out).toContain('文件没有改动');
    run('fix', '试.xlsx', '--dry-run', '--out', '试试');
    run('fix', '试.xlsx', '--dry-run', '--in-place');
    expect(contentOf(at())).toEqual(before);
  });

  test('--in-place: the file itself; a second run has nothing to do and writes nothing', async () => {
    writeFileSync(at('就地.xlsx'), makeWorkbook('≥3 次。'));
    expect(run('fix', '就地.xlsx', '--in-place')).toMatchObject({ code: 0 });
    expect(await textOf('就地.xlsx', 'Sheet1', 'E14')).toBe('≥3次');
    const before = contentOf(at());
    expect(run('fix', '就地.xlsx', '--in-place').out).toContain('文件没有改动');
    expect(contentOf(at())).toEqual(before);
  });

  test('what could not be written stays counted, and is named', () => {
    const parts = unzipSync(makeWorkbook('≥3 次。'));
    const sheet = Object.keys(parts).find((name) => name.endsWith('sheet1.xml'))!;
    const xml = strFromU8(parts[sheet]!).replace('</sheetData>', '$&<sheetProtection sheet="1"/>');
    writeFileSync(at('锁.xlsx'), zipSync({ ...parts, [sheet]: strToU8(xml) }));
    const { out } = run('fix', '锁.xlsx', '--out', '锁');
    expect(out).toContain('没有改 Sheet1!E14：工作表受保护');
    expect(out).toContain('修改了 0 处。\n  还需要人工处理：0 处错误、0 处警告、1 处提示。');
  });

  test('--rule: only these are fixed', async () => {
    writeFileSync(at('只.xlsx'), makeWorkbook('≥3 次。'));
    run('fix', '只.xlsx', '--in-place', '--rule', 'B02');
    expect(await textOf('只.xlsx', 'Sheet1', 'E14')).toBe('≥3 次。');
  });

  test('without anything to fix, the copy is byte for byte the original', () => {
    writeFileSync(at('全对.xlsx'), makeWorkbook('≥3次'));
    expect(run('fix', '全对.xlsx', '--out', '全对')).toMatchObject({ code: 0 });
    expect(readFileSync(at('全对/全对.xlsx'))).toEqual(readFileSync(at('全对.xlsx')));
  });
});

describe('mark and unmark', () => {
  const formats = (path: string): string =>
    Object.entries(parts(path))
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => Buffer.from(bytes).toString())
      .join('');

  test('mark highlights, keeps name and values, leaves the original alone', async () => {
    copy(HUNYUAN, '标/原.xlsx');
    const before = contentOf(at('标'));
    const { code, out } = run('mark', '标/原.xlsx', '--out', '标好');
    expect(code).toBe(check('标/原.xlsx').summary.errors > 0 ? 1 : 0);
    expect(out).toMatch(/标记了 \d+ 个单元格/);
    expect(contentOf(at('标'))).toEqual(before);
    expect(formats('标好/原.xlsx')).toContain('<conditionalFormatting');
    expect((await read('标好/原.xlsx')).sheets.map(({ texts }) => texts)).toEqual(
      (await read('标/原.xlsx')).sheets.map(({ texts }) => texts),
    );
  });

  test('mark then unmark: the sheets’ XML is as it was', () => {
    copy(GUCHENG, '来回.xlsx');
    const before = parts('来回.xlsx');
    run('mark', '来回.xlsx', '--in-place');
    expect(formats('来回.xlsx')).toContain('<conditionalFormatting');
    const { code, out } = run('unmark', '来回.xlsx', '--in-place');
    expect(code).toBe(0);
    expect(out).toContain('去掉了标记');
    const after = parts('来回.xlsx');
    for (const name of Object.keys(before).filter((each) => each.startsWith('xl/worksheets/'))) {
      expect([name, Buffer.from(after[name]!).toString()]).toEqual([
        name,
        Buffer.from(before[name]!).toString(),
      ]);
    }
  });

  test('--comments and --report: said at the cell, listed with links; gone after unmark', async () => {
    copy(GUCHENG, '全.xlsx');
    const names = (await read('全.xlsx')).sheets.map(({ name }) => name);
    const { findings } = check('全.xlsx');
    run('mark', '全.xlsx', '--in-place', '--comments', '--report');

    const comments = Object.entries(parts('全.xlsx'))
      .filter(([name]) => /comments/.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString())
      .join('');
    expect(comments).toContain(findings[0]!.message.slice(0, 12));

    const marked = await read('全.xlsx');
    expect(marked.sheets.map(({ name }) => name)).toEqual([...names, '检查报告']);
    const report = sheetNamed(marked, '检查报告')!;
    const rows = report.texts.map((row) => row.join('\n'));
    expect(rows.filter((row) => /^(错误|警告|提示)\n[A-Z]\d\d\n/.test(row))).toHaveLength(findings.length);
    expect(formats('全.xlsx')).toContain('<hyperlink ');
    // The report is no table, and nothing to complain about.
    expect(check('全.xlsx').files[0]!.unrecognised).toEqual([]);
    expect(check('全.xlsx').findings).toEqual(findings);

    // Marking again replaces; nothing doubles.
    run('mark', '全.xlsx', '--in-place', '--comments', '--report');
    expect((await read('全.xlsx')).sheets.map(({ name }) => name)).toEqual([...names, '检查报告']);

    run('unmark', '全.xlsx', '--in-place');
    expect((await read('全.xlsx')).sheets.map(({ name }) => name)).toEqual(names);
    expect(Object.keys(parts('全.xlsx')).filter((name) => /comments/.test(name))).toEqual([]);
  });

  test('a sheet of the user’s that happens to be called 检查报告 stays', async () => {
    const workbook = Buffer.from(makeWorkbook('≥3次'));
    const files = unzipSync(workbook);
    files['xl/workbook.xml'] = Buffer.from(
      Buffer.from(files['xl/workbook.xml']!).toString().replace('name="Sheet1"', 'name="检查报告"'),
    );
    writeFileSync(at('同名.xlsx'), zipSync(files));
    run('unmark', '同名.xlsx', '--in-place');
    expect((await read('同名.xlsx')).sheets.map(({ name }) => name)).toEqual(['检查报告']);
  });

  test('--severity: milder ones are not marked', () => {
    copy(GUCHENG, '重.xlsx');
    const cells = (out: string): number => Number(/标记了 (\d+) 个/.exec(out)![1]);
    const all = cells(run('mark', '重.xlsx', '--out', '重一').out);
    const errors = cells(run('mark', '重.xlsx', '--out', '重二', '--severity', 'error').out);
    expect(errors).toBeGreaterThan(0);
    expect(errors).toBeLessThan(all);
  });

  test('unmark without marks changes nothing', () => {
    writeFileSync(at('净.xlsx'), makeWorkbook('≥3次'));
    const before = readFileSync(at('净.xlsx'));
    expect(run('unmark', '净.xlsx', '--in-place').out).toContain('没有以前加的标记');
    expect(readFileSync(at('净.xlsx'))).toEqual(before);
  });
});

test('a report sheet that has to stay is named, not passed over', () => {
  copy(GUCHENG, '锁构/原.xlsx');
  run('mark', '锁构/原.xlsx', '--report', '--in-place');
  const files = parts('锁构/原.xlsx');
  const workbook = strFromU8(files['xl/workbook.xml']!);
  const locked = workbook.replace('<workbookProtection/>', '<workbookProtection lockStructure="1"/>');
  expect(locked).not.toBe(workbook);
  writeFileSync(at('锁构/原.xlsx'), zipSync({ ...files, 'xl/workbook.xml': strToU8(locked) }));

  const { out } = run('unmark', '锁构/原.xlsx', '--in-place');
  expect(out).toMatch(/去掉了标记和批注。\n {2}没有去掉以前的检查报告：/);
  expect(strFromU8(parts('锁构/原.xlsx')['xl/workbook.xml']!)).toContain('检查报告');
  // Nothing is left to take away: then only that is said.
  const again = run('unmark', '锁构/原.xlsx', '--in-place').out;
  expect(again).toMatch(/^锁构\/原\.xlsx\n {2}没有去掉以前的检查报告：[^\n]+\n$/);
});

describe('where results go', () => {
  const good = (path: string): void => {
    mkdirSync(at(path, '..'), { recursive: true });
    writeFileSync(at(path), makeWorkbook('≥3次'));
  };
  const names = (folder: string): string[] => Object.keys(contentOf(at(folder)));

  test('the folder’s structure is kept below it', () => {
    good('源/a.xlsx');
    good('源/下/a.xlsx');
    run('fix', '源', '--out', '果');
    expect(names('果')).toEqual(['a.xlsx', '下/a.xlsx']);
  });

  test('files of the same name from different folders keep their folders', () => {
    good('甲/a.xlsx');
    good('乙/a.xlsx');
    good('乙/b.xlsx');
    run('fix', '甲/a.xlsx', '乙/a.xlsx', '乙/b.xlsx', '--out', '同');
    expect(names('同')).toEqual(['乙/a.xlsx', '乙/b.xlsx', '甲/a.xlsx']);
  });

  test('results in the folder that is read are not read again', () => {
    good('自/a.xlsx');
    run('fix', '自', '--out', '自/果');
    run('fix', '自', '--out', '自/果', '--force');
    expect(names('自')).toEqual(['a.xlsx', '果/a.xlsx']);
  });

  test('an existing file is not replaced, unless forced to', () => {
    good('存/a.xlsx');
    good('存果/a.xlsx');
    writeFileSync(at('存果/a.xlsx'), '别的');
    const { code, err } = run('fix', '存', '--out', '存果');
    expect(code).toBe(2);
    expect(err).toContain('已经存在，没有覆盖');
    expect(readFileSync(at('存果/a.xlsx'), 'utf8')).toBe('别的');
    expect(run('fix', '存', '--out', '存果', '--force').code).toBe(0);
    expect(readFileSync(at('存果/a.xlsx'))).toEqual(readFileSync(at('存/a.xlsx')));
  });

  test('the original is never the output, not even forced', () => {
    good('原地/a.xlsx');
    const before = contentOf(at('原地'));
    const { code, err } = run('mark', '原地/a.xlsx', '--out', '原地', '--force');
    expect(code).toBe(2);
    expect(err).toContain('--in-place');
    expect(contentOf(at('原地'))).toEqual(before);
  });

  test('a folder that is its own output folder is refused as such', () => {
    good('自己/a.xlsx');
    const { code, err } = run('fix', '自己', '--out', './自己/', '--force');
    expect(code).toBe(2);
    expect(err).toContain('就是输出文件夹');
    expect(names('自己')).toEqual(['a.xlsx']);
  });

  test('a broken file among others: named, nothing written for it, exit code 1', () => {
    good('混/好.xlsx');
    writeFileSync(at('混/坏.xlsx'), 'PK');
    const { code, err, out } = run('fix', '混', '--out', '混果');
    expect(code).toBe(1);
    expect(out).toMatch(/\n共处理 1 个文件，另有 1 个文件没有处理（原因见上）。\n$/);
    expect(err).toMatch(/坏\.xlsx\n {2}没有处理/);
    expect(names('混果')).toEqual(['好.xlsx']);
  });

  test('a place that can’t be written to', () => {
    good('不/a.xlsx');
    writeFileSync(at('是文件'), '');
    const { code, err } = run('fix', '不/a.xlsx', '--out', '是文件');
    expect(code).toBe(2);
    expect(err).toMatch(/不能建立文件夹|没有保存/);
  });

  test('a failed save leaves nothing behind', () => {
    good('败/a.xlsx');
    mkdirSync(at('败果/a.xlsx'), { recursive: true });
    const { code, err } = run('fix', '败', '--out', '败果', '--force');
    expect(code).toBe(2);
    expect(err).toContain('没有保存');
    expect(readdirSync(at('败果'))).toEqual(['a.xlsx']);
  });

  test('nothing is created where nothing is written', () => {
    expect(run('fix', '没有这个.xlsx', '--out', '不会有').code).toBe(2);
    expect(existsSync(at('不会有'))).toBe(false);
  });
});
