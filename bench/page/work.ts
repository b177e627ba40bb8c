import type { Browser, Page } from 'playwright-core';
import { median } from '../measure';
import { installProbe } from './probe';
import type { Taken } from './probe';

/** A page of a browser that has never seen us. */
async function freshPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Milliseconds until the sample's grid is shown and 检查 can be clicked; and the machine's speed just then. */
export async function start(browser: Browser, address: string): Promise<{ ms: number; machine: number }> {
  const page = await freshPage(browser, address);
  const ms = await page.evaluate(() =>
    window.probe.ready(
      () =>
        document.querySelector('td[data-cell="A1"]') !== null &&
        [...document.querySelectorAll('.wb-pane button')].some(
          (button) => button.textContent === '检查' && !button.hasAttribute('disabled'),
        ),
    ),
  );
  const machine = await page.evaluate(() => window.probe.machine());
  await page.context().close();
  return { ms, machine };
}

/** What an accountant does with a large workbook. */
export interface Round {
  readonly machine: number;
  readonly open: Taken;
  readonly check: Taken;
  readonly live: number;
}

export async function workOn(browser: Browser, address: string, workbook: string): Promise<Round> {
  const page = await freshPage(browser, address);
  await page.getByRole('button', { name: '检查', exact: true }).waitFor();
  // The page has had its first second, as with any user.
  await page.waitForTimeout(1000);
  const machine = await page.evaluate(() => window.probe.machine());
  const open = await openWorkbook(page, workbook);
  const check = await checkAll(page);
  const live = await editCells(page);
  await page.context().close();
  return { machine, open, check, live };
}

/** What is done with a long list. */
export interface ListRound {
  readonly machine: number;
  readonly findings: number;
  readonly scroll: Taken;
  readonly filter: Taken;
}

export async function readList(browser: Browser, address: string, workbook: string): Promise<ListRound> {
  const page = await freshPage(browser, address);
  await page.getByRole('button', { name: '检查', exact: true }).waitFor();
  const machine = await page.evaluate(() => window.probe.machine());
  await openWorkbook(page, workbook);
  await checkAll(page);
  const findings = await countFindings(page);
  const scroll = await scrollList(page);
  const filter = await filterList(page);
  await page.context().close();
  return { machine, findings, scroll, filter };
}

const taken = (page: Page): Promise<Taken> => page.evaluate(() => window.probe.taken());

async function openWorkbook(page: Page, workbook: string): Promise<Taken> {
  await page.evaluate(() =>
    window.probe.arm(
      'change',
      () =>
        document.querySelectorAll('.wb-tab').length > 100 &&
        document.querySelector('td[data-cell="A1"]') !== null,
    ),
  );
  await page.locator('input[type=file]').setInputFiles(workbook);
  return taken(page);
}

/** Until the list is shown, and until the marks are set as well. */
async function checkAll(page: Page): Promise<Taken> {
  await page.evaluate(() => {
    const isListed = () => document.querySelectorAll('.wb-pane [data-row]').length > 5;
    const isDone = () =>
      [...document.querySelectorAll('.wb-pane button')].some(
        (button) => button.textContent === '重新检查' && button.getAttribute('aria-disabled') !== 'true',
      );
    window.probe.arm('click', () => isListed() && isDone(), isListed);
  });
  await page.getByRole('button', { name: '检查', exact: true }).click();
  const result = await taken(page);
  await page.waitForTimeout(1000);
  return result;
}

const countFindings = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wb-pane [aria-pressed]')]
      .map(({ textContent }) => Number(textContent?.replace(/\D/g, '')))
      .reduce((sum, count) => sum + count, 0),
  );

/** With all groups open, as long as the list can be; to its end by the wheel. */
async function scrollList(page: Page): Promise<Taken> {
  await page.getByRole('button', { name: /^分组/ }).click();
  await page.evaluate(() => window.probe.arm('click', () => document.body.hasAttribute('data-scrolled')));
  await page.getByRole('menuitem', { name: '全部展开' }).click();
  await page.locator('.wb-pane [data-row]').first().hover();
  const box = await page.evaluateHandle(() => {
    const isScrolled = (element: Element) => getComputedStyle(element).overflowY === 'auto';
    let element = document.querySelector('.wb-pane [data-row]')!;
    while (!isScrolled(element)) element = element.parentElement!;
    return element;
  });
  const isAtEnd = () =>
    box.evaluate(({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight >= scrollHeight - 2);
  for (let step = 0; step < 400 && !(await isAtEnd()); step++) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => document.body.setAttribute('data-scrolled', ''));
  return taken(page);
}

async function filterList(page: Page): Promise<Taken> {
  const field = page.getByRole('searchbox').first();
  await field.focus();
  await page.evaluate(() =>
    window.probe.arm('input', () =>
      /显示 \d+ \/ 共 \d+/.test(document.querySelector('.wb-pane')?.textContent ?? ''),
    ),
  );
  await field.pressSequentially('知晓率', { delay: 80 });
  return taken(page);
}

const EDITS = 5;

/** Types what is no indicator value and one that is, in turns; each time from Enter until the list says so. */
async function editCells(page: Page): Promise<number> {
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    await page.locator('td[data-cell="F13"]').click();
    await page.keyboard.type(edit % 2 === 0 ? 'abc' : '=100%');
    await page.evaluate(() => {
      const counts = () =>
        [...document.querySelectorAll('.wb-pane [aria-pressed]')].map((each) => each.textContent).join();
      const before = counts();
      window.probe.arm('keydown', () => counts() !== before);
    });
    await page.keyboard.press('Enter');
    times.push((await taken(page)).ms);
  }
  return median(times);
}
