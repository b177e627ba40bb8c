import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeViolations, benchPage, tooWide } from '../support/bench-page';
import type { BenchPage } from '../support/bench-page';
import { launchBrowser, watchedPage } from '../support/browser';
import type { WatchedPage } from '../support/browser';
import { buildPage, serve } from '../support/page-server';
import { removeDirectory, runPython, temporaryDirectory } from '../support/tools';

const root = join(__dirname, '../..');
const SAMPLE = join(root, 'assets/samples/古城街道办事处2022项目绩效目标表.xlsx');
const MANY_SHEETS = join(root, 'tests/corpus/workbooks/山海关区退役军人事务局2021项目绩效目标表.xlsx');
const SHEET = '5.基层武装部建设经费';
const BUILD_MS = 180_000;
const TEST_MS = 60_000;

let dir: string;
let server: Server;
let address: string;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

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
}, TEST_MS);
afterEach(async () => {
  await page.context().close();
  expect(watched.outside).toEqual([]);
  expect(watched.complaints).toEqual([]);
}, TEST_MS);

const sheetTabs = (): Locator => page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
const selectedSheet = (): Locator => page.locator('.wb-tablist [role="tab"][aria-selected="true"]');
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const cell = (name: string): Locator => page.locator(`td[data-cell="${name}"]`);
const finding = (name: string): Locator => page.locator(`li [data-row$="${SHEET}!${name}"]`);
/** The finding that is opened, with its details. */
const opened = (): Locator => page.locator('li', { has: page.locator('[aria-current="true"]') });
const current = (): Locator => page.locator('li [data-row][aria-current="true"]');

async function check(): Promise<void> {
  await button('检查').click();
  await button('重新检查').waitFor();
}

/** 标记, 清除标记. */
async function clearMarks(): Promise<void> {
  await button('标记').click();
  await button('清除标记').click();
  await page.getByText('标记已清除。', { exact: true }).first().waitFor();
  await page.keyboard.press('Escape');
}

/** Opens the group of the sheet in the list. */
async function openGroup(sheet: string): Promise<void> {
  const heading = page.getByRole('button', {
    name: new RegExp(`^${sheet.replaceAll('.', '\\.')} \\d+ 处`),
  });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
}

async function saveAs(name: string, marks?: Parameters<BenchPage['save']>[0]): Promise<string> {
  const download = await benchPage(page).save(marks);
  const path = join(dir, name);
  await download.saveAs(path);
  return path;
}

interface Sheet {
  readonly cells: Record<string, readonly unknown[]>;
  readonly formats: readonly (readonly [string, readonly string[]])[];
}

const cellsOf = (path: string): Record<string, Sheet> =>
  JSON.parse(runPython(join(root, 'tests/support/openpyxl_cells.py'), [path])) as Record<string, Sheet>;

/** The saved workbook is the sample but for one cell. */
function expectOnlyChange(path: string, name: string, value: string): Record<string, Sheet> {
  const expected = cellsOf(SAMPLE);
  const saved = cellsOf(path);
  const before = expected[SHEET]!.cells[name]!;
  expected[SHEET]!.cells[name] = [value, ...before.slice(1)];
  const withoutFormats = (sheets: Record<string, Sheet>) =>
    Object.entries(sheets).map(([sheet, content]) => ({ sheet, ...content, formats: [] }));
  expect(withoutFormats(saved)).toEqual(withoutFormats(expected));
  return saved;
}

describe('the sample workbook', () => {
  it(
    'is checked, explained, marked, fixed, undone and saved with nothing lost',
    async () => {
      expect(await page.title()).toBe('古城街道办事处2022项目绩效目标表.xlsx - 绩效表助手');
      await cell('A1').waitFor();
      expect(await sheetTabs().count()).toBe(12);

      await check();
      const total = Number((await button(/^错误/).innerText()).replace(/\D/g, ''));
      expect(total).toBeGreaterThan(0);
      await page.getByText(`还有 ${total} 处错误`, { exact: true }).waitFor();
      await page.getByText(/检查了 12 张表/).waitFor();

      // Grouped by sheet; a click jumps there and selects.
      expect(await page.locator('h2').first().innerText()).toContain('1.车辆保险费');
      await openGroup(SHEET);
      await finding('F13').click();
      expect(await selectedSheet().innerText()).toBe(SHEET);
      await cell('F13').and(page.locator('[aria-selected="true"]')).waitFor();
      expect(await cell('F13').innerText()).toBe('≥95百分比');

      // Marked as Excel will show it.
      expect(await cell('F13').getAttribute('data-mark')).toBe('warning');
      expect(await cell('F13').evaluate((td) => getComputedStyle(td).backgroundColor)).toBe(
        'rgb(255, 242, 204)',
      );

      // Explained.
      const details = opened();
      for (const term of ['原因', '怎么改', '现在是', '规则']) {
        await details.getByText(term, { exact: true }).waitFor();
      }

      // Fixed, shown as old → new before.
      expect(await details.locator('del').innerText()).toBe('≥95百分比');
      expect(await details.locator('ins').innerText()).toBe('≥95%');
      await details.getByRole('button', { name: /^修复/ }).click();
      await page.getByText('已修复 1 格。', { exact: true }).first().waitFor();
      expect(await cell('F13').innerText()).toBe('≥95%');
      expect(await cell('F13').getAttribute('data-mark')).toBeNull();
      expect(await finding('F13').count()).toBe(0);
      expect(await current().innerText()).toContain('F14');
      expect(await current().evaluate((row) => row === document.activeElement)).toBe(true);

      // Undone.
      await button('撤销').click();
      await page.getByText(`已撤销：修复 ${SHEET} F13。`, { exact: true }).first().waitFor();
      expect(await cell('F13').innerText()).toBe('≥95百分比');
      expect(await cell('F13').getAttribute('data-mark')).toBe('warning');
      expect(await current().innerText()).toContain('F13');

      // Fixed again and saved: the marks are in the file, nothing else has changed.
      await opened().getByRole('button', { name: /^修复/ }).click();
      await page.getByText('已修复 1 格。', { exact: true }).first().waitFor();
      await page.getByText('有改动未保存').waitFor();
      const marked = expectOnlyChange(await saveAs('marked.xlsx', '带标记保存'), 'F13', '≥95%');
      expect(marked[SHEET]!.formats.length).toBeGreaterThan(0);
      expect(marked[SHEET]!.formats.every(([, formula]) => /jixiao/.test(formula.join()))).toBe(true);
      expect(await page.getByText('有改动未保存').count()).toBe(0);

      // Without marks the file is the original but for the fix.
      await clearMarks();
      expect(await page.locator('[data-mark]').count()).toBe(0);
      const clean = expectOnlyChange(await saveAs('clean.xlsx'), 'F13', '≥95%');
      expect(Object.values(clean).flatMap(({ formats }) => formats)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'comes out byte for byte as it went in when nothing was written',
    async () => {
      await check();
      await clearMarks();
      expect(readFileSync(await saveAs('untouched.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
    },
    TEST_MS,
  );

  it(
    'fixes all that is safe after a preview, and takes it back as one step',
    async () => {
      await check();
      const count = Number((await button(/^修复全部可安全修复项/).innerText()).replace(/\D/g, ''));
      await button(/^修复全部可安全修复项/).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('≥95百分比').first().waitFor();
      await dialog.getByRole('button', { name: '取消' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(
        await button(/^修复全部可安全修复项/).evaluate((element) => element === document.activeElement),
      ).toBe(true);
      await button(/^修复全部可安全修复项/).click();
      await dialog.getByRole('button', { name: '全部修复' }).click();
      await page.getByText(`已修复 ${count} 格。`, { exact: true }).first().waitFor();
      expect(await button(/^修复全部可安全修复项/).count()).toBe(0);
      await button('撤销').click();
      await page
        .getByText(/^已撤销：修复全部可安全修复项/)
        .first()
        .waitFor();
      expect(await button(/^修复全部可安全修复项/).innerText()).toContain(`（${count} 格）`);
    },
    TEST_MS,
  );

  it(
    'is worked through by keyboard; the list follows the grid',
    async () => {
      await check();
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? '');
      for (let presses = 0; presses < 20 && (await focused()) === ''; presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe('sheet:1.车辆保险费');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await current().evaluate((row) => row === document.activeElement)).toBe(true);

      await cell('F13').click();
      expect(await current().innerText()).toContain('F13');
      await page.keyboard.press('ArrowDown');
      await cell('F14').and(page.locator('[aria-selected="true"]')).waitFor();
      expect(await current().innerText()).toContain('F14');
      expect(await page.evaluate(() => document.activeElement?.closest('.wb-grid') !== null)).toBe(true);
    },
    TEST_MS,
  );

  it(
    'has no serious accessibility faults, before and after the check and in the dialog',
    async () => {
      await cell('A1').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await check();
      await finding('F13').or(page.locator('li [data-row]')).first().click();
      expect(await axeViolations(page)).toEqual([]);
      await button(/^修复全部可安全修复项/).click();
      await page.getByRole('dialog').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'never makes the pane scroll sideways, at 320 pixels and with a finding open',
    async () => {
      await page.evaluate(() => localStorage.setItem('jixiao.workbench.paneWidth', '320'));
      await page.reload();
      await check();
      expect((await page.locator('.wb-pane').boundingBox())!.width).toBe(320);
      await openGroup(SHEET);
      for (const name of ['F13', 'F14']) {
        await finding(name).click();
        expect(await tooWide(page)).toEqual([]);
      }
    },
    TEST_MS,
  );
});

describe('other files', () => {
  it(
    'opens a workbook of 45 sheets through the file input',
    async () => {
      await page.locator('input[type=file]').setInputFiles(MANY_SHEETS);
      await page.getByRole('tab', { name: '部门整体绩效目标' }).waitFor();
      expect(await sheetTabs().count()).toBe(45);
      await check();
      await page.getByText(/检查了 44 张表/).waitFor();
      await page.getByText('没有检查的工作表（1）').scrollIntoViewIfNeeded();
      const heading = page.locator('h2 button').last();
      await heading.click();
      await page.locator('li [data-row]').last().click();
      const active = selectedSheet();
      expect(await active.getAttribute('title')).toBe(await heading.getAttribute('title'));
      const strip = (await page.locator('.wb-tablist').boundingBox())!;
      const tab = (await active.boundingBox())!;
      expect(tab.x + tab.width).toBeLessThanOrEqual(strip.x + strip.width + 1);

      // Another sheet in the grid brings its findings in sight.
      await sheetTabs().nth(20).click();
      const sheet = await sheetTabs().nth(20).getAttribute('title');
      await page.waitForFunction((row) => {
        const group = document.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect();
        const pane = document.querySelector('.wb-pane')!.getBoundingClientRect();
        return group && group.top > pane.top && group.bottom < pane.bottom;
      }, `sheet:${sheet}`);
    },
    TEST_MS,
  );

  it(
    'opens a workbook that is dropped on the page',
    async () => {
      await cell('A1').waitFor();
      const content = readFileSync(MANY_SHEETS).toString('base64');
      const transfer = await page.evaluateHandle((base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], '拖来的.xlsx'));
        return data;
      }, content);
      await page.dispatchEvent('.wb-grid', 'dragenter', { dataTransfer: transfer });
      await page.getByText('松开鼠标，打开这个工作簿').waitFor();
      await page.dispatchEvent('.wb-grid', 'drop', { dataTransfer: transfer });
      await page.getByRole('tab', { name: '部门整体绩效目标' }).waitFor();
      expect(await page.title()).toBe('拖来的.xlsx - 绩效表助手');
      expect(await page.getByText('松开鼠标，打开这个工作簿').count()).toBe(0);
    },
    TEST_MS,
  );

  it(
    'asks for one file when several are dropped',
    async () => {
      await cell('A1').waitFor();
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        for (const name of ['甲.xlsx', '乙.xlsx']) data.items.add(new File([], name));
        return data;
      });
      await page.dispatchEvent('.wb-grid', 'drop', { dataTransfer: transfer });
      await page.getByText('一次只能打开一个工作簿。').waitFor();
      expect(await page.title()).toContain('古城街道办事处');
    },
    TEST_MS,
  );

  it.each([
    ['说明.xlsx', Buffer.from('plain text'), /说明\.xlsx/],
    ['旧表.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), /旧表\.xls/],
    ['半截.xlsx', readFileSync(SAMPLE).subarray(0, 9000), /半截\.xlsx/],
  ])(
    'says what is wrong with %s and keeps what was open',
    async (name, buffer, sentence) => {
      await cell('A1').waitFor();
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
      const alert = page.locator('.wb-error');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(sentence);
      expect(await alert.innerText()).toContain('再试');
      expect(await page.title()).toContain('古城街道办事处');
      expect(await cell('A1').innerText()).toBe('1.车辆保险费绩效目标表');
      await page.getByRole('button', { name: '关闭提示' }).click();
      expect(await alert.count()).toBe(0);
    },
    TEST_MS,
  );
});
