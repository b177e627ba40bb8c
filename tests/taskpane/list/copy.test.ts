import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/taskpane/actions/check';
import { copyFinding, copyList } from '../../../src/taskpane/actions/copy';
import { groupBy, showOnlyRule } from '../../../src/taskpane/actions/list';
import { findingsTable } from '../../../src/taskpane/list/finding-text';
import { createPane } from '../../../src/taskpane/pane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';

async function checked() {
  const services = memoryServices();
  const pane = createPane(memoryHost(faultyWorkbook()), services);
  await check(pane);
  const { store } = pane;
  const entry = (rule: string) => store.get().entries.find(({ finding }) => finding.rule === rule)!;
  return { pane, store, services, entry };
}

describe('复制', () => {
  it('says of one finding what, where, why, what to do, and the rule', async () => {
    const { pane, services, entry, store } = await checked();
    await copyFinding(pane, entry('V03'));
    const lines = services.copied[0]!.split('\n');
    expect(lines[0]).toBe('甲!F10 指标值（走访慰问困难群众户数）（错误）');
    expect(lines.slice(2).map((line) => line.split('：')[0])).toEqual(['现在是', '原因', '怎么改', '规则']);
    expect(lines[5]).toBe('规则：V03 有单位没有数字');
    expect(store.get().notice).toMatchObject({ kind: 'done', text: '已复制这条问题。' });
  });

  it('says when the clipboard is closed to us', async () => {
    const { pane, store, entry } = await checked();
    const closed = { ...pane, services: { ...pane.services, copy: () => Promise.reject(new Error('no')) } };
    await copyFinding(closed, entry('V03'));
    expect(store.get().notice).toMatchObject({ text: '没有复制成功：这里不允许使用剪贴板。' });
  });
});

describe('复制清单', () => {
  it('has a row for each finding listed, in the order of the list, under a header', async () => {
    const { pane, services } = await checked();
    groupBy(pane, 'rule');
    showOnlyRule(pane, 'V04');
    await copyList(pane);
    const rows = services.copied[0]!.split('\r\n').map((row) => row.split('\t'));
    expect(rows[0]).toEqual(['序号', '工作表', '单元格', '级别', '问题', '建议', '规则']);
    expect(rows.slice(1).map((row) => [row.length, ...row.slice(0, 4)])).toEqual([
      [7, '1', '甲', 'F11', '警告'],
      [7, '2', '乙', 'F10', '警告'],
    ]);
    expect(rows[1]![6]).toBe('V04 用“百分比”代替%');
  });

  it('names all cells of a collapsed finding; nothing breaks a row or becomes a formula', async () => {
    const { entry } = await checked();
    const { key, finding } = entry('V03');
    const cells = [finding.address, { ...finding.address, row: 20 }];
    const address = { ...finding.address, sheet: '=甲\n乙' };
    const [, row] = findingsTable([{ key, finding: { ...finding, address, cells } }]).split('\r\n');
    expect(row!.split('\t').slice(0, 3)).toEqual(['1', ' =甲 乙', 'F10、F21']);
  });
});
