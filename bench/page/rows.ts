import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type * as playwright from 'playwright-core';
import { median } from '../measure';
import type { Row } from '../results';
import { makeWorkbook } from '../workbook/package';
import { readList, start, workOn } from './work';
import type { ListRound, Round } from './work';

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const LOADS = 9;
const ROUNDS = 3;
const SHEETS = 200;
/** As many as hold 2,000 findings. */
const LIST_SHEETS = 300;
/** Kilobytes gzip that a page may load before it is ready; webpack.config.js holds the build to it. */
const FIRST_LOAD = 190;
/** Milliseconds of the probe's fixed work on the machine the budgets were set on. */
const MACHINE_REFERENCE = 30;

interface Places {
  /** The workbench as it was built. */
  readonly page: string;
  /** For files of ours. */
  readonly folder: string;
  readonly root: string;
  /** Kilobytes gzip of the pane's own first load. */
  readonly paneFirstLoad: number;
}

/** Measures the built page in Chromium, opened as a file; null where there is no Chromium. */
export async function pageRows({ page, folder, root, paneFirstLoad }: Places): Promise<Row[] | null> {
  const executablePath = process.env['JIXIAO_CHROMIUM'] || '/usr/bin/chromium';
  if (!existsSync(executablePath)) return null;
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core') as typeof playwright;
  const address = pathToFileURL(join(page, 'index.html')).href;
  const [workbook, long] = [SHEETS, LIST_SHEETS].map((sheets) => {
    const path = join(folder, `page-${sheets}.xlsx`);
    writeFileSync(path, makeWorkbook(sheets));
    return path;
  });
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    // The first load of all warms up the browser.
    await start(browser, address);
    const starts = await several(LOADS, () => start(browser, address));
    const rounds = await several(ROUNDS, () => workOn(browser, address, workbook!));
    const lists = await several(ROUNDS, () => readList(browser, address, long!));
    return [
      sizeRow('First load of the workbench, gzip', firstLoad(page)),
      sizeRow('First load of the pane alone, gzip', paneFirstLoad),
      timeRow(
        'Workbench ready on the sample',
        median(starts.map(({ ms }) => ms)),
        500,
        median(starts.map(({ machine }) => machine)),
      ),
      ...workRows(rounds),
      ...listRows(lists),
    ];
  } finally {
    await browser.close();
  }
}

async function several<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await run());
  return results;
}

const sizeRow = (what: string, figure: number): Row => ({
  what,
  figure,
  unit: 'kB',
  budget: { most: FIRST_LOAD, of: 'figure' },
});

/** Of the scripts and styles that index.html names. */
function firstLoad(page: string): number {
  const html = readFileSync(join(page, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file!);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length / 1000, 0);
}

/** Where the machine is slower just now, more time is given, in proportion. */
const timeRow = (what: string, figure: number, most: number, machine: number): Row => ({
  what,
  figure,
  unit: 'ms',
  budget: { most: most * Math.max(1, machine / MACHINE_REFERENCE), of: 'figure' },
});

function workRows(rounds: readonly Round[]): Row[] {
  const machine = median(rounds.map((round) => round.machine));
  const row = (what: string, figure: (round: Round) => number, most: number) =>
    timeRow(what, median(rounds.map(figure)), most, machine);
  return [
    row(`Opening ${SHEETS} sheets`, ({ open }) => open.ms, 1000),
    row(`Check of ${SHEETS} sheets, until the list is shown`, ({ check }) => check.firstMs, 1000),
    { what: '… until it is marked', figure: median(rounds.map(({ check }) => check.ms)), unit: 'ms' },
    row('… longest task until then', ({ check }) => check.longest, 100),
    row('Live check after an edit, until the list shows it', ({ live }) => live, 200),
    { what: 'The machine: fixed work in the browser', figure: machine, unit: 'ms' },
  ];
}

function listRows(rounds: readonly ListRound[]): Row[] {
  const machine = median(rounds.map((round) => round.machine));
  const row = (what: string, figure: (round: ListRound) => number) =>
    timeRow(what, median(rounds.map(figure)), 100, machine);
  const { findings } = rounds[0]!;
  return [
    row(
      `${findings} findings, all open, to the end by the wheel: longest task`,
      ({ scroll }) => scroll.longest,
    ),
    row('… filtered by typing: longest task', ({ filter }) => filter.longest),
  ];
}
