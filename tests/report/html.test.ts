/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { digestFile } from '../../src/report';
import type { CheckedFile } from '../../src/report';
import { htmlReporter } from '../../src/report/html';
import { rules } from '../../src/rules';
import { edit, file, finding, reportIn, run, setValue, table } from './sample';
import type { Run } from './sample';

const page = (whole: Run): Document => new DOMParser().parseFromString(reportIn('html', whole), 'text/html');
const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (within: Document | Element, selector: string): Element[] => [
  ...within.querySelectorAll(selector),
];
const texts = (within: Document | Element, selector: string): string[] => all(within, selector).map(textOf);
/** The rows of a table's bodies, cell by cell. */
const rowsOf = (within: Element | null | undefined): string[][] =>
  within ? all(within, 'tbody tr').map((row) => texts(row, 'th, td')) : [];
const tableAfter = (document: Document, heading: string): Element | null => {
  const title = all(document, 'h2, h3').find((each) => textOf(each) === heading);
  let next = title?.nextElementSibling ?? null;
  while (next && !next.matches('table')) next = next.nextElementSibling;
  return next;
};

const failed = [{ path: 'x.xlsx', id: 'file.notFound', data: { path: 'x.xlsx' } }];
const error = finding({ severity: 'error' });

describe('HTML report', () => {
  test('is a whole page in Chinese whose parts fit together', () => {
    const text = reportIn('html', run([file([error]), file([], { path: '乙.xlsx' })], { failed }));
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
    const open: string[] = [];
    for (const [, end, name] of text.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (['meta', 'col'].includes(name!)) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    const text = reportIn('html', run([file([error])]));
    expect(text).not.toMatch(/<script|\ssrc=|url\(|@import|https?:/);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('takes a verdict from who knows better, and sentences to go with it', () => {
    const verdict = { isGood: false, isOpen: true, text: '没有错误，还有 1 项要确认' };
    const facts = { rules, layouts: {}, version: '1', date: '', notes: ['标记没有清除', '<b>甲</b>'] };
    const totals = { rules: null, severity: 'info' as const, files: [digestFile(file([]))], failed: [] };
    const head = (more: object) =>
      new DOMParser().parseFromString(htmlReporter(facts).head!({ ...totals, ...more }), 'text/html');
    const shown = head({ verdict }).querySelector('.verdict')!;
    expect([shown.className, textOf(shown)]).toEqual(['verdict open', '! 没有错误，还有 1 项要确认']);
    expect(head({ verdict }).title).toContain('没有错误，还有 1 项要确认');
    expect(texts(head({}), '.notes li')).toEqual(['标记没有清除', '<b>甲</b>']);
    expect(textOf(head({}).querySelector('.verdict'))).toBe('✓ 可以提交');
  });

  test('says first what it comes to', () => {
    const document = page(run([file([error, finding(), finding({ rule: 'V01' })])]));
    const [title, note, verdict] = [...document.querySelector('header')!.children];
    expect(textOf(title)).toBe('绩效目标表检查报告');
    expect(textOf(note)).toContain('不代替审核意见');
    expect(verdict!.className).toBe('verdict bad');
    expect(textOf(verdict)).toBe('✗ 还有 1 处错误');
    expect(document.title).toBe('绩效目标表检查报告：还有 1 处错误');
    expect(document.querySelector('main')!.firstElementChild!.tagName).toBe('HEADER');
    const [severities, dimensions] = all(document, '.figures');
    expect(texts(severities!, 'li')).toEqual(['错误1', '警告2', '提示0']);
    expect(texts(dimensions!, 'li')).toEqual(['完整性3', '相关性0', '适当性0', '可行性0']);
    expect(textOf(page(run([file([])])).querySelector('.verdict.good'))).toBe('✓ 可以提交');
  });

  test('tells what it leaves out', () => {
    const some = run([file([finding()], { ignored: [finding()] })], { rules: ['S01'], severity: 'warning' });
    expect(textOf(page(some).querySelector('header > p:not([class])'))).toBe(
      '检查了 1 个文件里的 1 张表，发现 0 处错误、1 处警告。另有 1 处按设置忽略。只检查了规则 S01。只列出警告及以上的问题。',
    );
  });

  test('lists several files with their counts, each leading to its part', () => {
    const files = [file([error]), file([], { path: '乙/空.xlsx', tables: [] })];
    const document = page(run(files));
    expect(rowsOf(tableAfter(document, '检查的文件'))).toEqual([
      ['上报/古城.xlsx', '1', '1', '0', '0'],
      ['乙/空.xlsx', '0', '0', '0', '0'],
    ]);
    const targets = all(document, 'a').map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.map((id) => textOf(document.getElementById(id)?.querySelector('h2')))).toEqual([
      '上报/古城.xlsx',
      '乙/空.xlsx',
    ]);
    expect(tableAfter(page(run([file([error])])), '检查的文件')).toBeNull();
    expect(texts(document.getElementById(targets[1]!)!, '.meta')).toEqual(['0 张表 没有绩效目标表']);
  });

  test('names the files that could not be checked, and why', () => {
    const rows = rowsOf(tableAfter(page(run([file([])], { failed })), '没有检查的文件'));
    expect(rows).toEqual([['x.xlsx', expect.stringMatching(/^找不到“x\.xlsx”。 请检查/)]]);
  });

  test('gives each table its heading and its findings under the headings of a review', () => {
    const V13 = finding({ rule: 'V13', severity: 'info', fixes: [setValue('safe', '≥3次')] });
    const document = page(run([file([V13, error, finding()])]));
    expect(texts(document, 'h3')).toEqual(['1.车辆保险费 绩效目标表']);
    expect(textOf(document.querySelector('h3 + .meta'))).toBe(
      '工作表“车辆保险费”A1:G15 hebei-2021，河北省样式、财预〔2015〕88号 错误 1 警告 1 提示 1',
    );
    const what = '资金支出计划到10月底已经是100%，后面的12月底却空着。 改法：在12月底填100%。';
    const why = '理由：支出进度是累计数，达到100%以后各期都是100%，空白会被当作缺项。';
    const place = 'F10 指标值（出车次数）';
    expect(rowsOf(document.querySelector('.findings'))).toEqual([
      ['完整性（2）'],
      ['错误 S01', place, '次', `${what} ${why}`],
      // The same reason isn't given twice in a row.
      ['警告 S01', place, '次', what],
      ['适当性（1）'],
      ['提示 V13', place, '次', `${what} 可自动修复：改为“≥3次” ${why}`],
    ]);
  });

  test('gives findings about the workbook a part of their own, with the sheets they stand on', () => {
    const document = page(run([file([finding({ table: null, field: null })])]));
    expect(texts(document, 'h3')).toEqual(['整个工作簿']);
    expect(rowsOf(document.querySelector('.findings'))[1]![1]).toBe('车辆保险费 F10');
  });

  test('tells collapsed cells, blank values, and no value at a label', () => {
    const cells = [edit(9, 5, '', '').address, edit(10, 5, '', '').address];
    const at = { field: 'schedule' as const, value: ' 资金支出计划 ' };
    const document = page(run([file([finding({ cells, value: ' ' }), finding(at)])]));
    const [, first, second] = rowsOf(document.querySelector('.findings'));
    expect(first!.slice(2)).toEqual(['（空白）', expect.stringContaining('共 2 处：F10、F11')]);
    expect(second!.slice(1, 3)).toEqual(['F10 资金支出计划', '']);
  });

  test('tells which tables are clean and which sheets were not checked', () => {
    const on = (sheet: string, top = 0) => ({ ...table, range: { ...table.range, sheet, top } });
    const unrecognised = [{ sheet: '说明', reason: 'no-table' as const }];
    const part = (more: Partial<CheckedFile>, found = [error]) =>
      texts(
        page(run([file(found, { tables: [table], ...more })])),
        'section > p.soft, section > p:not([class])',
      );
    expect(part({ tables: [table, on('乙'), on('丙')], unrecognised })).toEqual([
      '没有检查的工作表：“说明”（没有认出绩效目标表）',
      '没有发现问题的表（2 张）：乙、丙',
    ]);
    expect(part({ tables: [table, on('乙'), on('乙', 2)] })).toEqual([
      '没有发现问题的表（2 张）：乙（A1:G15）、乙（A3:G15）',
    ]);
    expect(part({}, [])).toEqual(['1 张表都没有发现问题。']);
  });

  test('lists what is ignored with its reason, and which ignores want another look', () => {
    const { cell, workbook } = {
      cell: {
        scope: 'cell' as const,
        rule: 'V13',
        reason: '统一口径',
        table: { sheet: '表1', name: '车辆保险费' },
        indicator: '保障率',
        value: '有效保障',
      },
      workbook: { scope: 'workbook' as const, rule: 'V08', reason: '' },
    };
    const document = page(
      run([
        file([], {
          ignored: [{ ...finding(), reason: '主管科室同意' }, { ...finding(), reason: '' }, finding()],
          ignoreProblems: [
            { ignore: cell, problem: 'stale' },
            { ignore: workbook, problem: 'no-reason' },
          ],
        }),
      ]),
    );
    const ignored = rowsOf(tableAfter(document, '已忽略的问题（3）'));
    expect(ignored[0]).toEqual([
      ...['S01', '车辆保险费!F10 指标值（出车次数）', '次'],
      ...['资金支出计划到10月底已经是100%，后面的12月底却空着。', '主管科室同意'],
    ]);
    expect(ignored.map((row) => row.at(-1))).toEqual(['主管科室同意', '没有写理由', '基线文件']);
    expect(rowsOf(tableAfter(document, '需要再看一遍的忽略'))).toEqual([
      ['已没有对应的问题', 'V13（车辆保险费 保障率：有效保障）', '统一口径'],
      ['没有写理由', 'V08（整个工作簿）', '没有写理由'],
    ]);
  });

  test('says that the ignores inside a workbook can’t be read', () => {
    const unusable = { id: 'file.notFound', data: { path: 'x' } };
    expect(textOf(page(run([file([], { unusable })])).querySelector('p.warning'))).toMatch(/^找不到“x”。 请/);
  });

  test('ends with how often each rule spoke, by heading', () => {
    const found = [finding({ rule: 'V13' }), finding({ rule: 'V01' }), finding({ rule: 'V01' })];
    const one = page(run([file(found)]));
    expect(rowsOf(tableAfter(one, '各条规则发现的问题'))).toEqual([
      ['完整性', 'V01', '待选项没有选定', '财预〔2015〕88号、财预〔2021〕101号', '2'],
      ['适当性', 'V13', '笼统的说法', '财预〔2015〕88号、财预〔2021〕101号', '1'],
    ]);
    const two = rowsOf(tableAfter(page(run([file(found), file(found)])), '各条规则发现的问题'));
    expect(two.map((row) => row.slice(4))).toEqual([
      ['4', '2'],
      ['2', '2'],
    ]);
    expect(tableAfter(page(run([file([])])), '各条规则发现的问题')).toBeNull();
  });
});

describe('whatever a workbook holds stays text', () => {
  const evil = `</td><script>alert(1)</script><img src=x onerror=alert(1)>&lt;"'\u202e\u0007\ud800`;
  const shown = `</td><script>alert(1)</script><img src=x onerror=alert(1)>&lt;"'`;
  const located = { ...table.title!, raw: evil, value: evil };
  const hostile = file(
    [
      finding({
        value: evil,
        address: { sheet: evil, row: 0, col: 0 },
        data: { neighbour: evil, share: evil, periods: evil },
      }),
    ],
    {
      path: `${evil}.xlsx`,
      tables: [
        { ...table, title: located, name: located, layout: evil, range: { ...table.range, sheet: evil } },
      ],
      unrecognised: [{ sheet: evil, reason: 'empty' }],
      ignored: [{ ...finding({ value: evil }), reason: evil }],
      ignoreProblems: [
        {
          problem: 'stale',
          ignore: { scope: 'cell', rule: 'V13', reason: evil, table: { sheet: evil }, value: evil },
        },
      ],
    },
  );
  const whole = run([hostile, file([], { path: evil })], {
    failed: [{ path: evil, id: 'file.notFound', data: { path: evil } }],
    rules: [evil],
  });
  const document = page(whole);

  test('no element and no attribute comes from it', () => {
    expect(all(document, 'script, img')).toEqual([]);
    expect(all(document, '*').flatMap((element) => element.getAttributeNames())).not.toContain('onerror');
  });

  test('it is shown as it is, but for signs that can’t be shown or turn the direction', () => {
    expect(texts(document, 'section h2')[0]).toContain(shown);
    expect(texts(document, 'td.value')[0]).toContain(shown);
    // eslint-disable-next-line no-control-regex
    expect(reportIn('html', whole)).not.toMatch(/[\u0007\u202e]/);
  });
});
