import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nodeCodec } from '../../../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../../../src/hosts/xlsx/host';
import { check } from '../../../../src/taskpane/actions/check';
import { copyList, printReport, saveReport, writeReportSheet } from '../../../../src/taskpane/actions/report';
import { undo } from '../../../../src/taskpane/actions/undo';
import { createPane } from '../../../../src/taskpane/pane';
import { corpusFile } from '../../../support/corpus';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { memoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';

async function checked(name = '测试.xlsx') {
  const host = memoryHost({ ...faultyWorkbook(), name });
  const services = memoryServices();
  const pane = createPane(host, services);
  await check(pane);
  return { host, services, pane, store: pane.store };
}

const textOf = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const noticeOf = ({ store }: ReturnType<typeof createPane>): string => {
  const { notice } = store.get();
  return notice?.kind === 'done' ? notice.text : JSON.stringify(notice);
};

describe('保存为网页', () => {
  it('hands over a whole page with verdict, list and all findings', async () => {
    const { services, pane } = await checked();
    await saveReport(pane);
    const [{ name, type, content }] = services.files as [(typeof services.files)[0]];
    expect(name).toMatch(/^检查报告-测试-\d{4}-\d\d-\d\d\.html$/);
    expect(type).toBe('text/html;charset=utf-8');
    const { summary } = pane.store.get().result!;
    const text = textOf(content);
    expect(text).toContain(`✗ 还有 ${summary.errors} 处错误`);
    expect(text).toContain('预算：项目预算合计 40.00 万元（2 张表）');
    expect(text).toContain('! 1 张工作表没有认出绩效目标表，没有检查：说明');
    expect(text).toContain('百分比');
    expect(content.match(/<tr class="warning">/g)).toHaveLength(summary.warnings);
    expect(noticeOf(pane)).toBe(`已保存“${name}”。`);
  });

  it('gives a name that every system takes', async () => {
    const { services, pane } = await checked('a/b:c*预算?.v2.xlsx');
    await saveReport(pane);
    expect(services.files[0]!.name).toMatch(/^检查报告-a b c 预算 \.v2-/);
  });
});

it('打印 gives the verdict and the errors, and no page of warnings', async () => {
  const { services, pane } = await checked();
  await printReport(pane);
  const [html] = services.printed as [string];
  const { summary } = pane.store.get().result!;
  expect(html.match(/<tr class="error">/g)).toHaveLength(summary.errors);
  expect(html).not.toContain('<tr class="warning">');
  const text = textOf(html);
  expect(text).toContain('只列出错误及以上的问题。');
  // The counts are of all.
  expect(text).toContain(`警告 ${summary.warnings}`);
  expect(text).not.toContain('没有发现问题');
});

describe('复制清单', () => {
  it('copies the list and says so', async () => {
    const { services, pane } = await checked();
    await copyList(pane);
    expect(services.copied[0]).toMatch(/^还有 \d+ 处错误\r\n工作簿：测试\.xlsx/);
    expect(noticeOf(pane)).toBe('清单已复制。');
  });

  it('says when the clipboard is closed', async () => {
    const host = memoryHost(faultyWorkbook());
    const services = { ...memoryServices(), copy: () => Promise.reject(new Error('closed')) };
    const pane = createPane(host, services);
    await check(pane);
    await copyList(pane);
    expect(noticeOf(pane)).toContain('没有复制成功');
  });
});

describe('写入检查报告工作表', () => {
  async function opened() {
    const file = corpusFile('古城');
    const bytes = readFileSync(join(__dirname, '../../../corpus/workbooks', file));
    const host = XlsxHost.open(bytes, { codec: nodeCodec, fileName: file });
    const pane = createPane(host, memoryServices());
    await check(pane);
    const sheets = async () => (await host.readWorkbook({})).sheets.map(({ name }) => name);
    return { host, pane, sheets };
  }

  it('writes, shows and takes back; the check passes over it', async () => {
    const { host, pane, sheets } = await opened();
    const before = await sheets();
    const { summary } = pane.store.get().result!;
    await writeReportSheet(pane);
    expect(await sheets()).toEqual([...before, '检查报告']);
    expect(await host.activeSheet()).toBe('检查报告');
    expect(noticeOf(pane)).toContain('已写入工作表“检查报告”');
    const [sheet] = (await host.readWorkbook({ sheets: ['检查报告'] })).sheets;
    expect(sheet!.texts.flat().join('\n')).toContain(`还有 ${summary.errors} 处错误`);
    await check(pane);
    expect(pane.store.get().result!.summary).toEqual(summary);
    await undo(pane);
    expect(await sheets()).toEqual(before);
    expect(pane.store.get().journal).toEqual([]);
  });

  it('replaces an earlier report, and says that this can’t be taken back', async () => {
    const { pane, sheets } = await opened();
    await writeReportSheet(pane);
    await writeReportSheet(pane);
    expect((await sheets()).filter((name) => name.startsWith('检查报告'))).toEqual(['检查报告']);
    expect(noticeOf(pane)).toContain('替换了原来的报告');
    // What can be taken back is that there is a report at all.
    expect(pane.store.get().journal).toHaveLength(1);
    await undo(pane);
    expect(await sheets()).not.toContain('检查报告');
  });

  it('never offers to take back the replacing of a report that was there before', async () => {
    const { host, pane } = await opened();
    await writeReportSheet(pane);
    const later = createPane(host, memoryServices());
    await check(later);
    await writeReportSheet(later);
    expect([noticeOf(later), later.store.get().journal]).toEqual([expect.stringContaining('不能撤销'), []]);
  });

  it('says why nothing was written', async () => {
    const { pane } = await checked();
    const host = { ...pane.host, apply: async (plan: Parameters<typeof pane.host.apply>[0]) => refuse(plan) };
    await writeReportSheet({ ...pane, host });
    expect(noticeOf(pane)).toBe('没有写入检查报告：工作表受保护，请先撤销保护。');
  });
});

const refuse = ({ ops }: Parameters<ReturnType<typeof memoryHost>['apply']>[0]) => ({
  applied: [],
  skipped: ops.map((op) => ({ op, reason: 'protected' as const })),
});
