import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** Without what a browser asks the outside world of its own accord. */
const ARGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Chromium: `JIXIAO_CHROMIUM`, else Debian's. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['JIXIAO_CHROMIUM'] || '/usr/bin/chromium', args: ARGS });

/** A page that keeps what it asked for and what it complained of. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of requests that did not go to the page's own folder. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and what was thrown. */
  readonly complaints: readonly string[];
}

/** `before` runs inside the page before its scripts. */
export async function watchedPage(
  browser: Browser,
  address: string,
  before?: () => void,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const outside: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(folder) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return { page, outside, complaints };
}
