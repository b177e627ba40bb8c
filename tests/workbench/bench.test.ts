import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../src/hosts/error';
import { storedAt } from '../../src/model';
import { createBench } from '../../src/workbench/bench';
import { openDocument } from '../../src/workbench/document';
import { smallBookBytes } from '../hosts/xlsx/support/small-books';
import { openFixture, SAMPLE } from './sheets';

async function opened() {
  const bench = createBench();
  await bench.open('样表.xlsx', async () => openFixture(SAMPLE, '样表.xlsx'));
  await settled();
  return bench;
}

/** Reading goes on behind an event. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the bench', () => {
  it('shows the first sheet of what it opens', async () => {
    const { store } = await opened();
    const { document, selection, content, unsaved } = store.get();
    expect([document?.name, selection?.sheet, content?.snapshot.name, unsaved]).toEqual([
      '样表.xlsx',
      '1.车辆保险费',
      '1.车辆保险费',
      false,
    ]);
  });

  it('goes back to the cell that was selected on a sheet', async () => {
    const bench = await opened();
    await bench.select({ top: 4, left: 5, bottom: 4, right: 5 });
    await bench.activate('5.基层武装部建设经费');
    await settled();
    expect(bench.store.get().content?.snapshot.name).toBe('5.基层武装部建设经费');
    await bench.activate('1.车辆保险费');
    await settled();
    expect(bench.store.get().selection).toMatchObject({ sheet: '1.车辆保险费', top: 4, left: 5 });
  });

  it('shows what was made visible, and counts that as unsaved', async () => {
    const row = '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>';
    const bytes = smallBookBytes({
      sheets: { 甲: '<sheetData/>', 乙: `<sheetData>${row}</sheetData>` },
      sheetAttributes: { 乙: 'state="hidden"' },
    });
    const bench = createBench();
    await bench.open('样表.xlsx', async () => openDocument(bytes, '样表.xlsx'));
    await bench.activate('乙');
    await settled();
    expect(bench.store.get().content!.snapshot.hiddenRows).toEqual([0]);
    await bench.store.get().document!.host.unhide({ sheet: '乙', row: 0, col: 0 });
    await settled();
    const { content, unsaved, document } = bench.store.get();
    expect([content!.snapshot.hiddenRows, unsaved]).toEqual([[], true]);
    expect(document!.sheets().map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
  });

  it('reads the sheet again when something was applied; only content counts as unsaved', async () => {
    const bench = await opened();
    const { host } = bench.store.get().document!;
    const address = { sheet: '1.车辆保险费', row: 12, col: 5 };
    await host.apply({ ops: [{ op: 'mark', cells: [{ address, severity: 'error' }] }] });
    await settled();
    expect(bench.store.get().content?.view?.markAt(12, 5)?.severity).toBe('error');
    expect(bench.store.get().unsaved).toBe(false);
    await host.apply({ ops: [{ op: 'set', address, old: '是/否', oldFormula: null, value: '是' }] });
    await settled();
    expect(bench.store.get().content?.snapshot.texts[12]?.[5]).toBe('是');
    expect(bench.store.get().unsaved).toBe(true);
  });

  it('shows the sheet that was asked for last, whichever is read first', async () => {
    const bench = await opened();
    const document = bench.store.get().document!;
    const finish: (() => void)[] = [];
    const { read } = document;
    Object.assign(document, {
      read: (sheet: string) => new Promise((resolve) => finish.push(() => void read(sheet).then(resolve))),
    });
    await bench.activate('5.基层武装部建设经费');
    await bench.activate('1.车辆保险费');
    await settled();
    for (const each of finish.reverse()) {
      each();
      await settled();
    }
    expect(finish).toHaveLength(2);
    expect(bench.store.get().content?.snapshot.name).toBe('1.车辆保险费');
  });

  it('says when a sheet cannot be read', async () => {
    const bench = await opened();
    const document = bench.store.get().document!;
    Object.assign(document, {
      read: () => Promise.reject(new HostError('xlsx.missingPart', { file: '样表.xlsx', part: 'xl/a.xml' })),
    });
    await bench.activate('5.基层武装部建设经费');
    await settled();
    expect(bench.store.get()).toMatchObject({ content: null, failure: { id: 'xlsx.missingPart' } });
  });

  it('keeps what is open when another file cannot be read, and says why', async () => {
    const bench = await opened();
    const before = bench.store.get().document;
    await bench.open('坏.xlsx', async () => openFixture('package.json', '坏.xlsx'));
    expect(bench.store.get()).toMatchObject({ document: before, failure: { data: { file: '坏.xlsx' } } });
    bench.dismissFailure();
    expect(bench.store.get().failure).toBeNull();
  });

  it('shows the file chosen last, whichever is read first', async () => {
    const bench = createBench();
    let finish = () => {};
    const slow = new Promise<void>((resolve) => (finish = resolve));
    const first = bench.open('慢.xlsx', async () => {
      await slow;
      return openFixture(SAMPLE, '慢.xlsx');
    });
    await bench.open('快.xlsx', async () => openFixture(SAMPLE, '快.xlsx'));
    finish();
    await first;
    expect(bench.store.get().document?.name).toBe('快.xlsx');
  });

  it('no longer listens to a workbook that was replaced', async () => {
    const bench = await opened();
    const { host } = bench.store.get().document!;
    await bench.open('另.xlsx', async () => openFixture(SAMPLE, '另.xlsx'));
    await settled();
    await host.select({ sheet: '5.基层武装部建设经费', row: 0, col: 0 });
    expect(bench.store.get().selection?.sheet).toBe('1.车辆保险费');
  });

  it('takes back what the pane was writing when it was asked to', async () => {
    const bench = await opened();
    const { host, date1904 } = bench.store.get().document!;
    expect(date1904).toBe(false);
    const sheet = '1.车辆保险费';
    const cell = { sheet, row: 12, col: 5 };
    const other = { sheet, row: 30, col: 9 };
    const range = { sheet, top: 30, left: 9, bottom: 30, right: 9 };
    await bench.write(
      { ops: [{ op: 'set', address: other, old: null, oldFormula: null, value: '手写' }] },
      '手写',
      range,
    );
    const fix = host.apply({
      ops: [{ op: 'set', address: cell, old: '是/否', oldFormula: null, value: '是' }],
    });
    await bench.undo();
    await fix;
    await settled();
    const content = await bench.store.get().document!.read(sheet);
    const { history } = bench.store.get();
    expect(content.snapshot.texts[12]?.[5]).toBe('是/否');
    expect(storedAt(content.snapshot, 30, 9).value).toBe('手写');
    expect([history.done.length, history.undone.length]).toEqual([1, 1]);
  });

  it('writes nothing into a workbook that was opened meanwhile', async () => {
    const bench = await opened();
    const address = { sheet: '1.车辆保险费', row: 30, col: 9 };
    const range = { sheet: address.sheet, top: 30, left: 9, bottom: 30, right: 9 };
    const first = bench.store.get().document!;
    let letGo = () => {};
    const busy = first.inTurn(() => new Promise<void>((resolve) => (letGo = resolve)));
    const write = bench.write(
      { ops: [{ op: 'set', address, old: null, oldFormula: null, value: '迟' }] },
      '迟',
      range,
    );
    await bench.open('另.xlsx', async () => openFixture(SAMPLE, '另.xlsx'));
    letGo();
    await Promise.all([busy, write]);
    const { snapshot } = await bench.store.get().document!.read(address.sheet);
    expect(storedAt(snapshot, 30, 9).value).toBeNull();
    expect(bench.store.get().unsaved).toBe(false);
  });
});
