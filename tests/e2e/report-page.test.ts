import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { file, finding, reportIn, run, setValue, table } from '../report/sample';
import { launchBrowser } from '../support/browser';
import { removeDirectory, temporaryDirectory } from '../support/tools';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const LONG = '很长的名称VeryLongWithoutAnySpaces'.repeat(8);
const TEST_MS = 60_000;

let dir: string;
let browser: Browser;

beforeAll(async () => {
  dir = temporaryDirectory();
  const findings = (['error', 'warning', 'info'] as const).map((severity) =>
    finding({ severity, value: LONG, fixes: [setValue('safe', '≥3次'), setValue('offer', LONG)] }),
  );
  const many = Array.from({ length: 30 }, () => findings).flat();
  const title = { ...table.title!, raw: LONG };
  const files = [
    file(many, { tables: [{ ...table, title }, table], ignored: findings }),
    file([], { path: `${LONG}.xlsx` }),
  ];
  const failed = [{ path: LONG, id: 'file.notFound', data: { path: LONG } }];
  writeFileSync(join(dir, 'page.html'), reportIn('html', run(files, { failed })));
  browser = await launchBrowser();
}, TEST_MS);
afterAll(async () => {
  await browser?.close();
  removeDirectory(dir);
}, TEST_MS);

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(`file://${join(dir, 'page.html')}`);
  return page;
}

test.each([
  [1280, 'light'],
  [1280, 'dark'],
  [400, 'light'],
] as const)(
  'at %i pixels, %s: nothing sticks out, and everyone can read it',
  async (width, scheme) => {
    const page = await open(width, scheme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  },
  TEST_MS,
);

test(
  'on paper: dark on white, headers repeated, no row cut in two',
  async () => {
    const page = await open(1280, 'dark');
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, name: string): Promise<string> =>
      page.$eval(selector, (node, key) => getComputedStyle(node).getPropertyValue(key), name);
    expect(await style('body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style('.findings td', 'color')).toBe('rgb(29, 35, 41)');
    expect(await style('.findings thead', 'display')).toBe('table-header-group');
    expect(await style('.findings tbody tr', 'break-inside')).toBe('avoid');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // A4 in points.
    expect(paper).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.context().close();
  },
  TEST_MS,
);
