import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { makeWorkbook } from '../../bench/workbook/package';
import { benchPage } from '../support/bench-page';
import type { BenchPage } from '../support/bench-page';
import { launchBrowser, watchedPage } from '../support/browser';
import type { WatchedPage } from '../support/browser';
import { buildPage, serve } from '../support/page-server';
import { removeDirectory, temporaryDirectory } from '../support/tools';

const root = join(__dirname, '../..');
const SAMPLE = '古城街道办事处2022项目绩效目标表.xlsx';
const OTHER = join(root, 'tests/corpus/workbooks/山海关区民政局2022项目绩效目标表.xlsx');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Enough for a slow machine to need some seconds. */
const MANY = 300;
const SLOWER = 6;
const BUILD_MS = 180_000;
const TEST_MS = 60_000;

let dir: string;
let server: Server;
let address: string;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let bench: BenchPage;

beforeAll(async () => {
  dir = temporaryDirectory();
  buildPage('workbench', join(dir, 'page'));
  ({ server, address } = await serve(join(dir, 'page')));
  browser = await launchBrowser();
}, BUILD_MS);
afterAll(async () => {
  await browser?.close();
  server?.close();
  removeDirectory(dir);
}, TEST_MS);
beforeEach(async () => {
  watched = await watchedPage(browser, address);
  ({ page } = watched);
  bench = benchPage(page);
  await bench.cell('A1').waitFor();
}, TEST_MS);
afterEach(async () => {
  await page.context().close();
  expect(watched.outside).toEqual([]);
  expect(watched.complaints).toEqual([]);
}, TEST_MS);

const UNSAVED = '有改动未保存';
const unsaved = (): Locator => page.getByText(UNSAVED);
const restore = (): Locator => page.getByRole('button', { name: new RegExp(`^恢复“${SAMPLE}”`) });
const texts = async (...cells: readonly string[]): Promise<readonly string[]> =>
  Promise.all(cells.map((name) => bench.cell(name).innerText()));

/** Waits for what a cell shows. */
const shows = (name: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    ([cell, expected]) =>
      document.querySelector<HTMLElement>(`td[data-cell="${cell!}"]`)?.innerText === expected,
    [name, text] as const,
  );

async function type(name: string, text: string): Promise<void> {
  await bench.cell(name).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await shows(name, text);
}

describe('the clipboard of the system', () => {
  beforeEach(() => page.context().grantPermissions(['clipboard-read', 'clipboard-write']));

  it(
    'takes a block and gives it back elsewhere, as one step',
    async () => {
      const block = await texts('C10', 'C11', 'C12');
      const before = await texts('F10', 'F11', 'F12');
      expect(block).not.toEqual(before);
      await bench.cell('C10').click();
      await bench.cell('C12').click({ modifiers: ['Shift'] });
      await page.keyboard.press('Control+c');
      await page.waitForFunction(
        async ([first]) => (await navigator.clipboard.readText()).startsWith(first!),
        block,
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.trimEnd().split(/\r?\n/)).toEqual(block);
      await bench.cell('F10').click();
      await page.keyboard.press('Control+v');
      await shows('F12', block[2]!);
      expect(await texts('F10', 'F11', 'F12')).toEqual(block);
      expect(await texts('C10', 'C11', 'C12')).toEqual(block);
      await page.keyboard.press('Control+z');
      await shows('F12', before[2]!);
      expect(await texts('F10', 'F11', 'F12')).toEqual(before);
    },
    TEST_MS,
  );

  it(
    'brings a table from another program, with quotes and line breaks in its cells',
    async () => {
      const right = await texts('G10', 'G11');
      await page.evaluate(() =>
        navigator.clipboard.writeText('"第一行\n第二行"\t"所谓""达标"""\r\n≥95%\t≤12\r\n'),
      );
      await bench.cell('F10').click();
      await page.keyboard.press('Control+v');
      await shows('F11', '≥95%');
      expect(await texts('F10', 'G10', 'F11', 'G11')).toEqual([
        '第一行\n第二行',
        '所谓"达标"',
        '≥95%',
        '≤12',
      ]);
      await page.keyboard.press('Control+z');
      await shows('G10', right[0]!);
      expect(await texts('G10', 'G11')).toEqual(right);
    },
    TEST_MS,
  );
});

describe('an input method for Chinese', () => {
  it(
    'opens the cell with its first letter, takes Enter for itself, and leaves what was chosen',
    async () => {
      const before = await bench.cell('F10').innerText();
      await bench.cell('F10').click();
      const devtools = await page.context().newCDPSession(page);
      for (const text of ['n', 'ni', 'nian', 'niandi']) {
        const caret = { selectionStart: text.length, selectionEnd: text.length };
        await devtools.send('Input.imeSetComposition', { text, ...caret });
      }
      const editor = page.locator('.wb-stage textarea');
      expect(await editor.inputValue()).toBe('niandi');
      expect(await bench.cell('F10').innerText()).toBe(before);
      await devtools.send('Input.insertText', { text: '年底' });
      expect(await editor.inputValue()).toBe('年底');
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await shows('F10', '年底12');
      expect(await page.locator('td[aria-selected="true"]').getAttribute('data-cell')).toBe('F11');
    },
    TEST_MS,
  );
});

describe('unsaved changes', () => {
  it(
    'are asked about by the browser when the page is left, and by the page before another file',
    async () => {
      await type('F10', '改过的值');
      await unsaved().waitFor();
      const asked = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const question = await asked;
      expect(question.type()).toBe('beforeunload');
      await question.dismiss();
      expect(page.isClosed()).toBe(false);

      const open = () => page.locator('input[type=file]').first().setInputFiles(OTHER);
      const leaving = page.getByRole('alertdialog', { name: /有改动没有保存$/ });
      const answer = (name: string) => leaving.getByRole('button', { name, exact: true }).click();
      await open();
      expect(await leaving.getByRole('heading').innerText()).toContain(SAMPLE);
      await answer('取消');
      await leaving.waitFor({ state: 'detached' });
      expect(await texts('F10')).toEqual(['改过的值']);

      // Saving asks under which name; the other file is opened afterwards.
      await open();
      await answer('保存…');
      const save = bench.dialog().getByRole('button', { name: '保存', exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      expect(download.suggestedFilename()).toMatch(/-已改\.xlsx$/);
      await page.waitForFunction(() => document.title.startsWith('山海关区民政局'));

      await bench.cell('A1').waitFor();
      await type('A1', '又改');
      await page.locator('input[type=file]').first().setInputFiles(OTHER);
      await answer('不保存');
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>('td[data-cell="A1"]')?.innerText !== '又改',
      );
      expect(await unsaved().count()).toBe(0);
    },
    TEST_MS,
  );

  it(
    'are not asked about when there are none',
    async () => {
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
    },
    TEST_MS,
  );

  it.each(['right after the edit', 'once they are kept'])(
    'are offered after a reload %s, and restored as unsaved',
    async (moment) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await type('F10', '没来得及保存');
      await unsaved().waitFor();
      if (moment === 'once they are kept') await page.waitForFunction(isDraftKept);
      await page.reload();
      await restore().click();
      await shows('F10', '没来得及保存');
      await unsaved().waitFor();
      expect(await page.title()).toContain(SAMPLE);

      // Whoever loses it once more finds it once more, and only once.
      await page.reload();
      await restore().waitFor();
      expect(await restore().count()).toBe(1);
      await page.getByRole('button', { name: /^不要了/ }).click();
      await restore().waitFor({ state: 'detached' });
      await page.reload();
      await bench.cell('A1').waitFor();
      expect(await texts('F10')).not.toEqual(['没来得及保存']);
    },
    TEST_MS,
  );
});

/** Runs in the page. */
const isDraftKept = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('jixiao-workbench');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('draft').objectStore('draft').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result > 0);
      };
    };
  });

it(
  '取消 ends a running check and leaves the former results',
  async () => {
    const many = { name: '多表.xlsx', mimeType: XLSX, buffer: Buffer.from(makeWorkbook(MANY)) };
    await page.locator('input[type=file]').first().setInputFiles(many);
    await page.waitForFunction(() => document.title.startsWith('多表'));
    await bench.cell('A1').waitFor();
    const checkScope = async (scope: string) => {
      await page.getByRole('button', { name: /^检查范围/ }).click();
      await page.getByRole('menuitemradio', { name: scope, exact: true }).click();
    };
    await checkScope('当前表');
    await bench.button('重新检查').waitFor();
    const counts = await bench.button(/^错误/).innerText();

    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await checkScope('本工作簿');
    await bench.button('取消').click();
    await bench.notice('检查已取消，仍显示上一次的结果。').waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(await bench.button(/^错误/).innerText()).toBe(counts);
    expect(await bench.button('取消').count()).toBe(0);
  },
  TEST_MS,
);
