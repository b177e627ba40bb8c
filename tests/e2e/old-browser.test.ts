import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { benchPage } from '../support/bench-page';
import { launchBrowser, watchedPage } from '../support/browser';
import { forgetNewBuiltins } from '../support/old-builtins';
import { buildPage } from '../support/page-server';
import { removeDirectory, temporaryDirectory } from '../support/tools';

const BOOK = join(__dirname, '../corpus/workbooks/高新区社会事务局2024项目绩效目标表.xlsx');
const BUILD_MS = 180_000;
const TEST_MS = 120_000;

let dir: string;
let browser: Browser;

beforeAll(async () => {
  dir = temporaryDirectory();
  buildPage('workbench', dir);
  browser = await launchBrowser();
}, BUILD_MS);
afterAll(async () => {
  await browser?.close();
  removeDirectory(dir);
}, TEST_MS);

it(
  'works with what Chromium 87 has',
  async () => {
    const address = pathToFileURL(join(dir, 'index.html')).href;
    const watched = await watchedPage(browser, address, forgetNewBuiltins);
    const { page, button, cell, dialog, notice, ...bench } = benchPage(watched.page);
    await cell('A1').waitFor();
    expect(await page.evaluate(() => 'structuredClone' in window || 'hasOwn' in Object)).toBe(false);
    await bench.open(BOOK);
    await bench.check();

    // A dialog takes the focus and gives it back.
    const safe = button(/^修复全部可安全修复项/);
    await safe.click();
    await dialog().getByRole('button', { name: '取消' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await dialog().getByRole('button', { name: '全部修复' }).click();
    await notice('已修复').waitFor();
    await button('撤销').first().click();
    await notice(/^已撤销/).waitFor();

    // A menu is gone through by arrows.
    await button(/^分组：/).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await button('分组：按规则').waitFor();

    await bench.show('概览');
    await page.getByRole('heading', { name: '逐表' }).waitFor();
    await bench.show('设置');
    await page.getByRole('button', { name: /^规则和级别/ }).click();
    await page.getByRole('searchbox', { name: '查找规则' }).waitFor();
    await bench.show('提交前检查');
    await button('写入检查报告工作表').click();
    await notice('已写入工作表').waitFor();

    await page.getByRole('tablist', { name: '工作表' }).getByRole('tab').first().click();
    await cell('A1').click();
    await page.keyboard.type('改过的标题');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    const path = join(dir, 'saved.xlsx');
    await (await bench.save('清除标记后保存')).saveAs(path);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');

    await page.context().close();
    expect(watched.complaints).toEqual([]);
  },
  TEST_MS,
);
