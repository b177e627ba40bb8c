import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { keepWorkbook, openWorkbook } from '../../../src/taskpane/keeping/last-workbooks';
import { createBench } from '../../../src/workbench/bench';
import { openDocument } from '../../../src/workbench/document';
import { createDesk } from '../../../src/workbench/files/desk';
import type { Desk, FileQuestion } from '../../../src/workbench/files/desk';
import { keepDrafts } from '../../../src/workbench/files/draft';
import type { Windows } from '../../../src/workbench/files/draft';
import { clearRecent, keepRecent } from '../../../src/workbench/files/recent';
import { memoryServices } from '../../support/memory-services';
import { SAMPLE } from '../sheets';
import { memoryShelf } from './memory-shelf';

const root = join(__dirname, '../../..');
const sample = new Uint8Array(readFileSync(join(root, SAMPLE)));
const SHEET = '1.车辆保险费';
const cell = { sheet: SHEET, row: 12, col: 5 };

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A window of the page; `shelf` is the machine's. */
function openWindow(shelf = memoryShelf(), own = 'a', others: readonly string[] = []) {
  const bench = createBench();
  const saved: Saved[] = [];
  const { memory } = memoryServices();
  const alive = new Map<string, () => void>([own, ...others].map((id) => [id, () => {}]));
  const windows: Windows = {
    own,
    alive: async () => [...alive.keys()],
    gone: (id) => new Promise((resolve) => alive.set(id, resolve)),
  };
  /** Another window goes. */
  const end = (id: string) => {
    const tell = alive.get(id);
    alive.delete(id);
    tell?.();
  };
  const desk = createDesk({
    bench,
    shelf,
    windows,
    memory,
    sample: async () => sample,
    download: (bytes, name) => saved.push({ name, bytes }),
  });
  const keepNow = keepDrafts(bench, shelf, own);
  const edit = () =>
    bench.store.get().document!.host.apply({
      ops: [{ op: 'set', address: cell, old: '是/否', oldFormula: null, value: '是' }],
    });
  const mark = () =>
    bench.store
      .get()
      .document!.host.apply({ ops: [{ op: 'mark', cells: [{ address: cell, severity: 'error' }] }] });
  return { bench, desk, shelf, saved, keepNow, edit, mark, end, memory };
}

const file = (name: string, content: Uint8Array = sample): File => new File([content as BlobPart], name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const names = (desk: Desk) => desk.store.get().recent.map(({ name }) => name);

/** The question of this kind that is asked. */
async function asked<K extends FileQuestion['kind']>(
  desk: Desk,
  kind: K,
): Promise<FileQuestion & { kind: K }> {
  for (let turns = 0; turns < 100 && !desk.store.get().question; turns++) await settled();
  const { question } = desk.store.get();
  expect(question?.kind).toBe(kind);
  return question as FileQuestion & { kind: K };
}

describe('starting', () => {
  it('opens the sample as long as nothing else was', async () => {
    const { bench, desk } = openWindow();
    await desk.start();
    expect(bench.store.get()).toMatchObject({
      name: '古城街道办事处2022项目绩效目标表.xlsx',
      unsaved: false,
    });
    expect(names(desk)).toEqual([]);
  });

  it('shows what there is to open afterwards', async () => {
    const shelf = memoryShelf();
    await keepRecent(shelf, '甲.xlsx', sample);
    const { bench, desk } = openWindow(shelf);
    await desk.start();
    expect(bench.store.get().document).toBeNull();
    expect([desk.store.get().ready, names(desk)]).toEqual([true, ['甲.xlsx']]);
  });
});

describe('opening', () => {
  it('keeps a copy that can be opened again', async () => {
    const first = openWindow();
    await first.desk.openFiles([file('甲.xlsx')]);
    await settled();
    const { bench, desk } = openWindow(first.shelf, 'b');
    await desk.start();
    expect(names(desk)).toEqual(['甲.xlsx']);
    await desk.openRecent('甲.xlsx');
    expect(bench.store.get().name).toBe('甲.xlsx');
    expect(bench.store.get().document!.bytes()).toEqual(sample);
  });

  it('keeps no copy of what could not be opened', async () => {
    const { bench, desk } = openWindow();
    await desk.openFiles([file('坏.xlsx', Uint8Array.from([1, 2, 3]))]);
    await settled();
    expect(bench.store.get()).toMatchObject({
      document: null,
      opening: null,
      failure: { data: { file: '坏.xlsx' } },
    });
    expect(names(desk)).toEqual([]);
  });

  it('refuses several files at once', async () => {
    const { bench, desk } = openWindow();
    await desk.openFiles([file('甲.xlsx'), file('乙.xlsx')]);
    expect(bench.store.get().failure?.id).toBe('workbench.severalFiles');
  });

  it('says when a copy is gone', async () => {
    const { bench, desk } = openWindow();
    await desk.openRecent('甲.xlsx');
    expect(bench.store.get().failure).toEqual({ id: 'workbench.copyGone', data: { file: '甲.xlsx' } });
  });

  it('forgets copies when it is told to', async () => {
    const { desk, shelf } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    await desk.openFiles([file('乙.xlsx')]);
    await settled();
    await desk.forget('甲.xlsx');
    expect(names(desk)).toEqual(['乙.xlsx']);
    await desk.forget(null);
    expect([names(desk), shelf.keys('recentBytes')]).toEqual([[], []]);
  });
});

it('forgets with a file what the pane keeps of it', async () => {
  const { desk, memory } = openWindow();
  for (const name of ['甲.xlsx', '乙.xlsx', '丙.xlsx']) {
    openWorkbook(memory, name);
    keepWorkbook(memory, name, name);
  }
  await desk.forget('甲.xlsx');
  expect([openWorkbook(memory, '甲.xlsx'), openWorkbook(memory, '乙.xlsx')]).toEqual([null, '乙.xlsx']);
  await desk.forget(null);
  expect([openWorkbook(memory, '乙.xlsx'), openWorkbook(memory, '丙.xlsx')]).toEqual([null, null]);
});

describe('unsaved changes', () => {
  async function changed() {
    const window = openWindow();
    await window.desk.openFiles([file('甲.xlsx')]);
    await window.edit();
    const opening = window.desk.openFiles([file('乙.xlsx')]);
    return { ...window, opening };
  }

  it('are asked about before another file is opened; 取消 stays', async () => {
    const { bench, desk, opening } = await changed();
    (await asked(desk, 'leave')).answer('cancel');
    await opening;
    expect(bench.store.get()).toMatchObject({ name: '甲.xlsx', unsaved: true });
  });

  it('are given up by 不保存', async () => {
    const { bench, desk, opening, saved } = await changed();
    (await asked(desk, 'leave')).answer('discard');
    await opening;
    expect(bench.store.get()).toMatchObject({ name: '乙.xlsx', unsaved: false });
    expect(saved).toEqual([]);
  });

  it('are saved by 保存; where that is cancelled, the file stays', async () => {
    const { bench, desk, opening, saved } = await changed();
    (await asked(desk, 'leave')).answer('save');
    (await asked(desk, 'save')).answer(null);
    await opening;
    expect(bench.store.get().name).toBe('甲.xlsx');
    const again = desk.openFiles([file('乙.xlsx')]);
    (await asked(desk, 'leave')).answer('save');
    (await asked(desk, 'save')).answer({ name: '甲-已改.xlsx', marks: false });
    await again;
    expect(saved.map(({ name }) => name)).toEqual(['甲-已改.xlsx']);
    expect(bench.store.get().name).toBe('乙.xlsx');
  });
});

describe('saving', () => {
  it('proposes another name than the file’s own, and goes on under it', async () => {
    const { bench, desk, saved, edit } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    await edit();
    const saving = desk.saveAs();
    const { proposed, original, marked, answer } = await asked(desk, 'save');
    expect([original, proposed.base + proposed.extension, marked]).toEqual([
      '甲.xlsx',
      '甲-已改.xlsx',
      false,
    ]);
    answer({ name: '甲-已改.xlsx', marks: true });
    expect(await saving).toBe(true);
    expect(bench.store.get()).toMatchObject({ name: '甲-已改.xlsx', unsaved: false });
    const [file1] = saved;
    const written = await openDocument(file1!.bytes, 'x.xlsx').read(SHEET);
    expect(written.snapshot.texts[12]![5]).toBe('是');
    await settled();
    expect(names(desk)).toEqual(['甲-已改.xlsx', '甲.xlsx']);
    void desk.saveAs();
    expect((await asked(desk, 'save')).proposed.base).toBe('甲-已改2');
  });

  it.each([
    [true, true],
    [false, false],
  ])('with marks: %s', async (marks, expected) => {
    const { bench, desk, saved, mark } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    await mark();
    const saving = desk.saveAs();
    const question = await asked(desk, 'save');
    expect(question.marked).toBe(true);
    question.answer({ name: '乙.xlsx', marks });
    await saving;
    expect(openDocument(saved[0]!.bytes, 'x.xlsx').isMarked()).toBe(expected);
    // On the screen they stay.
    expect(bench.store.get().document!.isMarked()).toBe(true);
  });

  it('says when it fails, and keeps the changes', async () => {
    const { bench, desk, edit } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    await edit();
    Object.assign(bench.store.get().document!, {
      bytes: () => {
        throw new Error('no room');
      },
    });
    const saving = desk.saveAs();
    (await asked(desk, 'save')).answer({ name: '乙.xlsx', marks: true });
    expect(await saving).toBe(false);
    expect(bench.store.get()).toMatchObject({ unsaved: true, failure: { id: 'workbench.notSaved' } });
  });
});

describe('what a window left unsaved', () => {
  async function crashed() {
    const window = openWindow(memoryShelf(), 'gone');
    await window.desk.openFiles([file('甲.xlsx')]);
    await window.edit();
    window.keepNow();
    await settled();
    return window.shelf;
  }

  it('is offered to the next one and restored as unsaved', async () => {
    const shelf = await crashed();
    const { bench, desk } = openWindow(shelf, 'next');
    await desk.start();
    const [draft] = desk.store.get().drafts;
    expect(draft).toMatchObject({ id: 'gone', name: '甲.xlsx' });
    await desk.restore(draft!);
    expect(bench.store.get()).toMatchObject({ name: '甲.xlsx', unsaved: true });
    expect((await bench.store.get().document!.read(SHEET)).snapshot.texts[12]![5]).toBe('是');
    // From now on it is this window's: another crash loses nothing.
    expect([shelf.keys('draft'), desk.store.get().drafts]).toEqual([['next'], []]);
  });

  it('is not offered while its window is alive', async () => {
    const shelf = await crashed();
    const { desk } = openWindow(shelf, 'next', ['gone']);
    await desk.start();
    expect(desk.store.get().drafts).toEqual([]);
  });

  it('is offered on the start page as soon as its window has gone', async () => {
    const shelf = await crashed();
    await clearRecent(shelf);
    const { bench, desk, end } = openWindow(shelf, 'next', ['gone']);
    await desk.start();
    // Not the sample, in place of which the changes are offered.
    expect(bench.store.get()).toMatchObject({ document: null, opening: null });
    end('gone');
    await settled();
    expect(desk.store.get().drafts).toMatchObject([{ id: 'gone', name: '甲.xlsx' }]);
  });

  it('goes when it is not wanted', async () => {
    const shelf = await crashed();
    const { desk } = openWindow(shelf, 'next');
    await desk.start();
    await desk.discard(desk.store.get().drafts[0]!);
    expect([shelf.keys('draft'), shelf.keys('draftBytes'), desk.store.get().drafts]).toEqual([[], [], []]);
  });

  it('is tried again when there was no room for it', async () => {
    const { desk, shelf, keepNow, edit } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    const { write } = shelf;
    Object.assign(shelf, { write: async () => false });
    await edit();
    keepNow();
    await settled();
    Object.assign(shelf, { write });
    keepNow();
    await settled();
    expect(shelf.keys('draft')).toEqual(['a']);
  });

  it('is nothing once it was saved, or given up for another file', async () => {
    const { desk, shelf, keepNow, edit } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    await edit();
    keepNow();
    await settled();
    expect(shelf.keys('draft')).toEqual(['a']);
    const saving = desk.saveAs();
    (await asked(desk, 'save')).answer({ name: '乙.xlsx', marks: true });
    await saving;
    await settled();
    expect(shelf.keys('draft')).toEqual([]);
  });
});

describe('changes that nobody saves', () => {
  afterEach(() => void jest.useRealTimers());

  /** A file is open; typing changes it, once a second. */
  async function typing() {
    const window = openWindow();
    await window.desk.openFiles([file('甲.xlsx')]);
    jest.useFakeTimers();
    let [old, count] = ['是/否', 0];
    const type = async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        const value = `${++count}次`;
        await window.bench.store.get().document!.host.apply({
          ops: [{ op: 'set', address: cell, old, oldFormula: null, value }],
        });
        old = value;
        await jest.advanceTimersByTimeAsync(1000);
      }
    };
    return { ...window, type };
  }

  it('are kept when it is quiet', async () => {
    const { type, shelf } = await typing();
    await type(1);
    expect(shelf.keys('draft')).toEqual([]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(shelf.keys('draft')).toEqual(['a']);
  });

  it('are kept even where it is never quiet', async () => {
    const { type, shelf } = await typing();
    await type(9);
    expect(shelf.keys('draft')).toEqual([]);
    await type(2);
    expect(shelf.keys('draft')).toEqual(['a']);
  });
});

describe('going to a sheet', () => {
  it('asks before a hidden one is shown', async () => {
    const { bench, desk } = openWindow();
    await desk.openFiles([file('甲.xlsx')]);
    const document = bench.store.get().document!;
    const sheets = document.sheets();
    Object.assign(document, {
      sheets: () => sheets.map((sheet, i) => (i === 1 ? { ...sheet, visibility: 'hidden' as const } : sheet)),
    });
    const hidden = sheets[1]!.name;
    const first = desk.goToSheet(hidden);
    (await asked(desk, 'unhide')).answer('cancel');
    await first;
    expect(bench.store.get().selection?.sheet).toBe(sheets[0]!.name);
    const second = desk.goToSheet(hidden);
    (await asked(desk, 'unhide')).answer('look');
    await second;
    expect(bench.store.get()).toMatchObject({ selection: { sheet: hidden }, unsaved: false });
    await desk.goToSheet(sheets[2]!.name);
    expect(bench.store.get().selection?.sheet).toBe(sheets[2]!.name);
  });
});
