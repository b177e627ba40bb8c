import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { storedAt } from '../../src/model';
import type { WorkbookSnapshot } from '../../src/model';
import { benchPage } from '../support/bench-page';
import type { BenchPage } from '../support/bench-page';
import { launchBrowser, watchedPage } from '../support/browser';
import type { WatchedPage } from '../support/browser';
import { buildPage, serve } from '../support/page-server';
import { removeDirectory, temporaryDirectory } from '../support/tools';

/** 44 tables on 45 sheets. */
const BOOK = join(__dirname, '../corpus/workbooks/山海关区退役军人事务局2021项目绩效目标表.xlsx');
const SHEET = '1.关于提前下达2021年中央优抚对象医疗保障经';
const BUILD_MS = 180_000;
const TEST_MS = 120_000;

let dir: string;
let server: Server;
let addresses: Record<'web' | 'file', string>;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  dir = temporaryDirectory();
  const folder = join(dir, 'page');
  buildPage('workbench', folder);
  const served = await serve(folder);
  ({ server } = served);
  addresses = { web: served.address, file: pathToFileURL(`${folder}/index.html`).href };
  browser = await launchBrowser();
}, BUILD_MS);
afterAll(async () => {
  await browser?.close();
  server?.close();
  removeDirectory(dir);
}, TEST_MS);
afterEach(async () => {
  await watched.page.context().close();
  expect(watched.outside).toEqual([]);
  expect(watched.complaints).toEqual([]);
}, TEST_MS);

async function openPage(place: 'web' | 'file'): Promise<BenchPage> {
  watched = await watchedPage(browser, addresses[place]);
  const bench = benchPage(watched.page);
  await bench.cell('A1').waitFor();
  return bench;
}

const read = (path: string): Promise<WorkbookSnapshot> =>
  XlsxHost.open(new Uint8Array(readFileSync(path)), { codec: nodeCodec, fileName: path }).readWorkbook({});

/** Cells that differ between two workbooks, `表!F13: 是/否 → ≤100000元`. */
async function differences(path: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([read(BOOK), read(path)]);
  return before.sheets.flatMap((sheet, index) => {
    const other = after.sheets[index]!;
    const { bottom = -1, right = -1 } = sheet.used ?? {};
    const found: string[] = [];
    for (let row = 0; row <= Math.max(bottom, other.used?.bottom ?? -1); row++) {
      for (let col = 0; col <= Math.max(right, other.used?.right ?? -1); col++) {
        const [old, now] = [storedAt(sheet, row, col).value, storedAt(other, row, col).value];
        if (JSON.stringify(old) !== JSON.stringify(now)) {
          found.push(`${sheet.name}!${row},${col}: ${String(old)} → ${String(now)}`);
        }
      }
    }
    return found;
  });
}

const numberIn = async (text: Promise<string>): Promise<number> => Number((await text).replace(/\D/g, ''));

describe.each(['web', 'file'] as const)('a day with 44 sheets, from %s', (place) => {
  it(
    'goes from the open file to the report and the saved one',
    async () => {
      const bench = await openPage(place);
      const { page, button, cell, opened, dialog, notice } = bench;
      await bench.open(BOOK);
      await bench.check();
      await page.getByText(/检查了 44 张表，1 张工作表没有检查/).waitFor();
      const errors = await numberIn(button(/^错误/).innerText());
      expect(errors).toBeGreaterThan(50);

      // Filter: only what is said of one rule is left.
      const search = page.getByRole('searchbox');
      await search.fill('待选项');
      await page
        .getByText(/^显示 \d+/)
        .first()
        .waitFor();
      const shown = await page.locator('li [data-row]').allInnerTexts();
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every((text) => text.includes('待选项'))).toBe(true);
      await search.fill('');

      // All safe fixes together, then taken back, then again.
      const safe = await numberIn(button(/^修复全部可安全修复项/).innerText());
      expect(safe).toBeGreaterThan(0);
      await button(/^修复全部可安全修复项/).click();
      await dialog().getByRole('button', { name: '全部修复' }).click();
      await notice(`已修复 ${safe} 格`).waitFor();
      await button('撤销').first().click();
      await notice(/^已撤销/).waitFor();
      await button(/^修复全部可安全修复项/).click();
      await dialog().getByRole('button', { name: '全部修复' }).click();
      await notice(`已修复 ${safe} 格`).waitFor();

      // One by one: the cost row gets its limit.
      await page.getByRole('tab', { name: SHEET }).click();
      await cell('F13').click();
      await opened().getByText('F13').first().waitFor();
      expect(await cell('F13').innerText()).toBe('是/否');
      await opened().getByRole('button', { name: '修复：', exact: false }).first().click();
      await notice('已修复 1 格').waitFor();
      const cost = await cell('F13').innerText();
      expect(cost).toMatch(/^≤/);

      // Ignored with a reason, and restored on the settings page.
      await cell('F10').click();
      await opened().getByText('F10').first().waitFor();
      await opened().getByRole('button', { name: '忽略', exact: true }).click();
      await page.getByRole('menuitem', { name: /忽略此处/ }).click();
      await dialog().getByRole('button', { name: '已核对无误' }).click();
      await dialog().getByRole('button', { name: '忽略', exact: true }).click();
      await page.getByText('1 处已忽略').first().waitFor();

      // Typed into the grid: the list follows without a click.
      const before = await numberIn(button(/^错误/).innerText());
      await cell('F13').click();
      await page.keyboard.type('是/否');
      await page.keyboard.press('Enter');
      await button(new RegExp(`^错误 ?${before + 1}$`)).waitFor();
      await page.keyboard.press('Control+z');
      await button(new RegExp(`^错误 ?${before}$`)).waitFor();
      expect(await cell('F13').innerText()).toBe(cost);

      // The report says what is left.
      await bench.show('提交前检查');
      await page.getByText(`还有 ${before} 处错误`).first().waitFor();
      const [report] = await Promise.all([page.waitForEvent('download'), button('保存为网页').click()]);
      const html = join(dir, `${place}.html`);
      await report.saveAs(html);
      expect(readFileSync(html, 'utf8')).toContain(`还有 ${before} 处错误`);

      // Saved under another name, without marks: what was fixed and nothing else.
      const download = await bench.save('清除标记后保存');
      expect(download.suggestedFilename()).toBe('山海关区退役军人事务局2021项目绩效目标表-已改.xlsx');
      const saved = join(dir, `${place}.xlsx`);
      await download.saveAs(saved);
      const changed = await differences(saved);
      expect(changed).toContain(`${SHEET}!12,5: 是/否 → ${cost}`);
      expect(changed.length).toBeGreaterThan(1);
      expect(changed.length).toBeLessThanOrEqual(safe + 1);
    },
    TEST_MS,
  );

  it(
    'is done by keyboard alone',
    async () => {
      const bench = await openPage(place);
      const { page, button, opened, dialog, notice, reach } = bench;
      const press = (key: string) => page.keyboard.press(key);
      // Asked for early: the browser is told in its own time to hand the chooser over.
      const choosing = page.waitForEvent('filechooser');
      await bench.enter('.wb-toolbar');
      await reach(button('打开'));
      await press('Enter');
      await (await choosing).setFiles(BOOK);
      await page.getByRole('tab', { name: SHEET }).waitFor();

      await bench.enter('.wb-pane');
      await reach(button('检查'));
      await press('Enter');
      await page.getByText(/检查了 44 张表/).waitFor();

      // F8 goes from finding to finding.
      await press('F8');
      await page
        .getByText(/^第 1 条，共/)
        .first()
        .waitFor({ state: 'attached' });
      await press('F8');
      await press('Shift+F8');
      expect(await page.getByRole('group', { name: '逐条查看' }).innerText()).toMatch(/1\/\d+/);

      // Filter, then fix the first of what is left.
      await reach(page.getByRole('searchbox'));
      await page.keyboard.type('待选项');
      await press('F8');
      await opened().getByText('待选项').first().waitFor();
      const fix = opened().getByRole('button', { name: '修复：', exact: false }).first();
      await reach(fix);
      await press('Enter');
      await notice('已修复 1 格').waitFor();

      // Back again.
      await reach(button('撤销').first(), 'Shift+Tab');
      await press('Enter');
      await notice(/^已撤销/).waitFor();

      // Ignored with a reason that is typed.
      await press('F8');
      await reach(opened().getByRole('button', { name: '忽略', exact: true }));
      await press('Enter');
      await press('Enter');
      await dialog().getByRole('textbox', { name: '理由' }).waitFor();
      await reach(dialog().getByRole('textbox', { name: '理由' }));
      await page.keyboard.type('上级要求');
      await press('Enter');
      await dialog().waitFor({ state: 'detached' });
      await page.getByText('1 处已忽略').first().waitFor();

      // Into the sheet and out of it again.
      await bench.enter('.wb-stage');
      await press('Control+Home');
      await page.keyboard.type('改过的标题');
      await press('Enter');
      await page.getByText('有改动未保存').waitFor();
      await press('Control+z');

      // The report's page, and saving.
      await bench.enter('.wb-pane');
      await reach(page.getByRole('tab', { name: '检查', exact: true }), 'Shift+Tab');
      await press('ArrowRight');
      await press('ArrowRight');
      await press('Enter');
      await page
        .getByText(/^还有 \d+ 处错误$/)
        .first()
        .waitFor();
      await bench.enter('.wb-toolbar');
      await reach(button('另存为'));
      await press('Enter');
      await dialog().waitFor();
      await reach(dialog().getByRole('button', { name: '带标记保存' }));
      const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/-已改\.xlsx$/);
    },
    TEST_MS,
  );
});
