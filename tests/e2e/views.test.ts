import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeViolations, benchPage, tooWide } from '../support/bench-page';
import type { BenchPage } from '../support/bench-page';
import { BELOW } from '../recognise/define/forms';
import { sheetFromGrid } from '../support/grid';
import { embed } from '../support/healthy-table';
import { launchBrowser, watchedPage } from '../support/browser';
import type { WatchedPage } from '../support/browser';
import { buildPage, serve } from '../support/page-server';
import { removeDirectory, temporaryDirectory } from '../support/tools';
import { xlsxFile } from '../support/xlsx-file';

/** 44 tables on 45 sheets. */
const BOOK = join(__dirname, '../corpus/workbooks/山海关区退役军人事务局2021项目绩效目标表.xlsx');
const BUILD_MS = 180_000;
const WALK_MS = 120_000;
const STEP_MS = 10_000;
const WIDE = { width: 1280, height: 800 } as const;
/** About the pane in Excel on a small screen: the page puts the pane below the sheet. */
const NARROW = { width: 320, height: 640 } as const;

/** Pictures of all views are put there; those in plain light are the guide's. */
const PICTURES = process.env['JIXIAO_SCREENSHOTS'];

interface Look {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly window: { readonly width: number; readonly height: number };
}

const LOOKS: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light' }, window: WIDE },
  { name: 'dark', media: { colorScheme: 'dark' }, window: WIDE },
  { name: 'forced', media: { forcedColors: 'active' }, window: WIDE },
  { name: 'narrow', media: { colorScheme: 'light' }, window: NARROW },
];

let dir: string;
let server: Server;
let address: string;
let browser: Browser;

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
}, WALK_MS);

/** Menus, dialogs, popovers and the toolbar's buttons that stand out of the window. */
const outOfWindow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role$="dialog"], [role="menu"], .fui-PopoverSurface, .wb-toolbar button')]
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
      })
      .map((element) => `out of the window: ${element.outerHTML.slice(0, 120)}`),
  );

/** What moves although the user asked for less of it; a hundredth of a second is no motion. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 10)
      .map(({ effect }) => `moves: ${(effect as KeyframeEffect).target?.outerHTML.slice(0, 120)}`),
  );

/** A walk through the page that notes what is wrong where. */
interface Walk extends BenchPage {
  /** `part`: what a picture of the view shows; else the whole page. */
  look(view: string, part?: Locator): Promise<void>;
}

function walkThrough({ page }: WatchedPage, look: Look, faults: Record<string, readonly string[]>): Walk {
  return {
    ...benchPage(page),
    async look(view, part) {
      const found = [
        ...(await moving(page)),
        ...(await tooWide(page).catch(() => [])),
        ...(await outOfWindow(page)),
        // Narrow is as light as wide: what differs is what stands where. The sheet is the same behind all pages.
        ...(look.window === WIDE ? await axeViolations(page, part && ['.wb-sheet']) : []),
      ];
      if (found.length > 0) faults[view] = found;
      if (!PICTURES) return;
      const path = join(PICTURES, `${view}${look.name === 'light' ? '' : `-${look.name}`}.png`);
      await (part && look.window === WIDE ? part.screenshot({ path }) : page.screenshot({ path }));
    },
  };
}

async function visitCheck({ page, button, cell, check, dialog, look, notice, opened }: Walk): Promise<void> {
  const pane = page.locator('.wb-pane');
  await button('检查').waitFor();
  await look('pane-start', pane);

  await check();
  await page.getByRole('tab', { name: '5.基层武装部建设经费' }).click();
  await cell('F13').click();
  await opened().getByText('怎么改').waitFor();
  await look('workbench');
  await look('pane-finding', pane);

  for (const [id, name] of [
    ['rule', '按规则'],
    ['dimension', '按评审方面'],
    ['sheet', '按工作表'],
  ] as const) {
    await button(/^分组：/).click();
    if (id === 'rule') await look('pane-grouping', pane);
    await page.getByRole('menuitemradio', { name }).click();
    await button(`分组：${name}`).waitFor();
    await look(`pane-by-${id}`, pane);
  }

  await page.getByRole('searchbox').fill('没有这样的字');
  await page.getByText('筛选之后没有问题可以显示').waitFor();
  await look('pane-filtered', pane);
  await page.getByRole('searchbox').fill('');
  await page.getByText('筛选之后没有问题可以显示').waitFor({ state: 'detached' });

  await button('标记').click();
  await button('清除标记').waitFor();
  await look('pane-marks', pane);
  await page.keyboard.press('Escape');

  await button(/^修复全部可安全修复项/).click();
  await dialog().waitFor();
  await look('safe-fixes');
  await dialog().getByRole('button', { name: '取消' }).click();
  await dialog().waitFor({ state: 'detached' });

  await opened().getByRole('button', { name: '忽略', exact: true }).click();
  await page.getByRole('menuitem', { name: '忽略此处' }).click();
  await dialog().waitFor();
  await look('ignore');
  await dialog().getByRole('button', { name: '已核对无误' }).click();
  await dialog().getByRole('button', { name: '忽略', exact: true }).click();
  await page.getByText('1 处已忽略').first().waitFor();

  for (const at of ['F14', 'F15']) {
    await cell(at).click();
    await opened().getByText(at).first().waitFor();
    await opened().getByRole('button', { name: '修复：', exact: false }).first().click();
    await notice('已修复 1 格').waitFor();
  }
  await look('pane-fixed', pane);
  await button('撤销的步骤').click();
  await page.getByRole('menu').waitFor();
  await look('pane-undo', pane);
  await page.keyboard.press('Escape');
}

async function visitPages({ page, button, look, notice, show }: Walk): Promise<void> {
  const pane = page.locator('.wb-pane');
  await show('概览');
  await page.getByRole('heading', { name: '逐表' }).waitFor();
  await look('pane-overview', pane);

  await show('提交前检查');
  await button('保存为网页').waitFor();
  await look('pane-submit', pane);
  // An error that nobody thought of.
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('no room left');
    };
  });
  await button('保存为网页').click();
  await notice('操作没有完成').waitFor();
  await page.getByText('详细信息').first().click();
  await look('pane-error', pane);
  await button('关闭提示').click();

  await show('设置');
  const headings = pane.locator('h2 button[aria-expanded]');
  await headings.first().waitFor();
  await look('pane-settings', pane);
  for (let index = 0; index < (await headings.count()); index++) {
    const heading = headings.nth(index);
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
    await heading.scrollIntoViewIfNeeded();
  }
  await look('pane-settings-all', pane);
  for (let index = 0; index < (await headings.count()); index++) await headings.nth(index).click();
  await page.getByRole('button', { name: /^已忽略/ }).click();
  await look('pane-settings-ignored', pane);
}

/** A sheet without a fault, and one in a form that nobody has seen. */
const smallBook = (): Buffer =>
  Buffer.from(
    xlsxFile([
      sheetFromGrid(embed('').text, { name: '走访慰问' }),
      sheetFromGrid(BELOW, { name: '清洁取暖' }),
    ]),
  );

async function visitSmallBook({ page, button, cell, look, show }: Walk): Promise<void> {
  const pane = page.locator('.wb-pane');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '两张表.xlsx', mimeType: '', buffer: smallBook() });
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await look('leave');
  await question.getByRole('button', { name: '不保存' }).click();
  await page.getByRole('tab', { name: '清洁取暖' }).waitFor();
  await button('检查').click();
  await page.getByText('没有发现问题').first().waitFor();
  await look('pane-clean', pane);

  await page.getByText('没有检查的工作表（1）').click();
  await button('指定表格区域：清洁取暖').click();
  await button(/^依次指定没有找到的/).click();
  await cell('A2').click();
  await page.getByText('标签是 A2').first().waitFor();
  await look('define');
  await cell('A3').click();
  await button('到此为止').click();
  await look('pane-define', pane);
  await button('返回检查').click();
  await show('检查');
}

async function visitFiles({ page, button, cell, dialog, look }: Walk): Promise<void> {
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({
    name: '旧表.xls',
    mimeType: '',
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  });
  await page.locator('.wb-error').waitFor();
  await look('open-error');
  await page.locator('.wb-error').getByRole('button').click();

  await input.setInputFiles(BOOK);
  await page.getByRole('tab', { name: '部门整体绩效目标' }).waitFor();
  await button('查找工作表（Ctrl+G）').click();
  await page.getByRole('combobox').fill('优抚');
  await look('finder');
  await page.keyboard.press('Escape');

  await cell('A1').click();
  await page.keyboard.type('改过的标题');
  await page.keyboard.press('Enter');
  await page.getByText('有改动未保存').waitFor();
  // As if the page went out of sight: what is not saved is kept at once.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await button('另存为').click();
  await dialog().waitFor();
  await look('save');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await button('最近打开的文件').click();
  await page.getByText('最近打开').first().waitFor();
  await look('recent');
  await page.keyboard.press('Escape');

  await page.goto('about:blank');
  await page.goto(address);
  await button(/^恢复“/).waitFor();
  await look('start');
}

describe.each(LOOKS)('every view in $name', (each) => {
  it(
    'is accessible, stays in its place, holds still and keeps to itself',
    async () => {
      const watched = await watchedPage(browser, address);
      const { page } = watched;
      page.setDefaultTimeout(STEP_MS);
      await page.emulateMedia(each.media);
      await page.setViewportSize(each.window);
      const faults: Record<string, readonly string[]> = {};
      const walk = walkThrough(watched, each, faults);
      await walk.cell('A1').waitFor();
      if (each.window === WIDE) {
        const splitter = page.getByRole('separator', { name: '检查窗格的宽度' });
        await splitter.press(PICTURES ? 'Enter' : 'End');
        await splitter.evaluate((element) => element.blur());
      }
      await visitCheck(walk);
      await visitPages(walk);
      await visitSmallBook(walk);
      await visitFiles(walk);
      await page.context().close();
      expect({ faults, outside: watched.outside, complaints: watched.complaints }).toEqual({
        faults: {},
        outside: [],
        complaints: [],
      });
    },
    WALK_MS,
  );
});
