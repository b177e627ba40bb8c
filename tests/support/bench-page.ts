import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Download, Locator, Page } from 'playwright-core';

/** What a user does on the workbench page, by the names that a user sees. */
export interface BenchPage {
  readonly page: Page;
  readonly button: (name: string | RegExp) => Locator;
  readonly cell: (name: string) => Locator;
  /** The finding that is opened, with its details. */
  readonly opened: () => Locator;
  readonly dialog: () => Locator;
  readonly notice: (text: string | RegExp) => Locator;
  /** The line that a screen reader is told. */
  readonly said: () => Promise<string>;
  open(path: string): Promise<void>;
  check(): Promise<void>;
  /** Shows a page of the pane. */
  show(view: string): Promise<void>;
  /** 另存为; `marks`: what to do with the marks, where it is asked. */
  save(marks?: '清除标记后保存' | '带标记保存'): Promise<Download>;
  /** F6 until the focus is in a part of the page. */
  enter(part: '.wb-toolbar' | '.wb-stage' | '.wb-pane'): Promise<void>;
  /** Presses a key until what has the focus is the element. */
  reach(target: Locator, key?: string): Promise<void>;
}

/** More presses than a page has stops. */
const MAX_PRESSES = 80;

export function benchPage(page: Page): BenchPage {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const dialog = (): Locator => page.getByRole('dialog');
  return {
    page,
    button,
    dialog,
    cell: (name) => page.locator(`td[data-cell="${name}"]`),
    opened: () => page.locator('li', { has: page.locator('[aria-current="true"]') }),
    notice: (text) => page.locator('.fui-MessageBar', { hasText: text }),
    said: async () => (await page.locator('.wb-pane [role="status"]').first().innerText()).trim(),
    async open(path) {
      const tabs = page.getByRole('tablist', { name: '工作表' });
      const before = await tabs.getByRole('tab').first().innerText();
      await page.locator('input[type=file]').first().setInputFiles(path);
      await page.waitForFunction(
        ([name]) => document.querySelector('.wb-tablist [role="tab"]')?.textContent !== name,
        [before],
      );
    },
    async check() {
      await button(/^(重新)?检查$/).click();
      await button('重新检查').waitFor();
      await page
        .getByText(/检查了 \d+ 张表/)
        .first()
        .waitFor();
    },
    async show(view) {
      await page.getByRole('tab', { name: view, exact: true }).click();
    },
    async save(marks) {
      await button('另存为').click();
      await dialog().waitFor();
      const answer = dialog()
        .getByRole('button', { name: marks ?? /^保存$|保存$/ })
        .first();
      const [download] = await Promise.all([page.waitForEvent('download'), answer.click()]);
      return download;
    },
    async enter(part) {
      const isIn = () => page.evaluate((selector) => !!document.activeElement?.closest(selector), part);
      for (let presses = 0; presses < 6 && !(await isIn()); presses++) await page.keyboard.press('F6');
    },
    async reach(target, key = 'Tab') {
      const isReached = () => target.evaluate((element) => element === document.activeElement);
      for (let presses = 0; presses < MAX_PRESSES; presses++) {
        if ((await target.count()) > 0 && (await isReached())) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${String(target)} is not reached with ${key}`);
    },
  };
}

/** Rules of axe that are broken seriously, with the elements concerned; `besides`: parts that are not looked at. */
export async function axeViolations(page: Page, besides: readonly string[] = []): Promise<readonly string[]> {
  // Colours on their way from one state to the next are nobody's to judge.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }
  return page.evaluate(async (excluded) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // Fluent's focus guards are not for people.
    const { violations } = await axe.run(
      { exclude: ['[data-tabster-dummy]', ...excluded].map((selector) => [selector]) },
      { resultTypes: ['violations'] },
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, besides);
}

/** Elements of the pane that stand out to its right. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.wb-pane')
    .evaluate((pane) =>
      [pane, ...pane.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > pane.getBoundingClientRect().right + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
