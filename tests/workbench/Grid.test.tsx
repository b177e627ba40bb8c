import '../support/jsdom';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Plan, SheetSnapshot } from '../../src/model';
import { createBench } from '../../src/workbench/bench';
import { CellBar } from '../../src/workbench/CellBar';
import { openDocument } from '../../src/workbench/document';
import { Grid } from '../../src/workbench/grid/Grid';
import { createHands } from '../../src/workbench/grid/hands';
import { createKeys } from '../../src/workbench/grid/keys';
import { lastStep, nextStep } from '../../src/workbench/history';
import { sheetFromGrid } from '../support/grid';
import { xlsxFile } from '../support/xlsx-file';
import { openFixture, SAMPLE } from './sheets';

afterEach(cleanup);

const SHEET = '1.车辆保险费';

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

async function show(document = () => openFixture(SAMPLE, '样表.xlsx')) {
  const bench = createBench();
  await bench.open('样表.xlsx', async () => document());
  const hands = createHands(bench);
  const keys = createKeys(hands);
  render(
    <>
      <CellBar hands={hands} keys={keys} />
      <Grid hands={hands} keys={keys} />
    </>,
  );
  await settle();
  const user = userEvent.setup();
  /** Presses keys and waits for what is written. */
  const press = async (text: string) => {
    await user.keyboard(text);
    await settle();
  };
  const click = async (name: string) => {
    await user.click(cell(name));
    await settle();
  };
  return { bench, hands, user, press, click };
}

const showGrid = (...drawn: readonly SheetSnapshot[]) => show(() => openDocument(xlsxFile(drawn), '画.xlsx'));

const cell = (name: string) => document.querySelector<HTMLTableCellElement>(`[data-cell="${name}"]`)!;
const selected = () =>
  [...document.querySelectorAll('td[aria-selected="true"]')].map((td) => td.getAttribute('data-cell'));
const editor = () => document.querySelector<HTMLTextAreaElement>('.wb-editor-text')!;
const bar = () => screen.getByLabelText<HTMLTextAreaElement>('单元格内容');
const address = () => document.querySelector('.wb-cellbar-address')!.textContent;
/** What Ctrl+C or Ctrl+X puts on the clipboard. */
function taken(kind: 'copy' | 'cut'): DataTransfer {
  const kept = new Map<string, string>();
  const clipboardData = {
    setData: (type: string, text: string) => void kept.set(type, text),
    getData: (type: string) => kept.get(type) ?? '',
    types: ['text/plain', 'text/html'],
    items: [],
    files: [],
  };
  fireEvent[kind](editor(), { clipboardData });
  return clipboardData as unknown as DataTransfer;
}
/** Keys faster than anything can be written. */
function strike(...keys: readonly string[]): void {
  for (const key of keys) {
    const isTyped = fireEvent.keyDown(editor(), { key }) && key.length === 1;
    if (isTyped) fireEvent.change(editor(), { target: { value: `${editor().value}${key}` } });
  }
}
async function settledUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await settle();
}
const isOpen = () => document.querySelector('.wb-editor')!.getAttribute('data-open') === 'true';

describe('the sheet', () => {
  it('is a table of what the cells show, with merges and headers', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: `${SHEET} 的内容` });
    expect(grid.getAttribute('aria-rowcount')).toBe('35');
    expect(cell('A1').textContent).toBe('1.车辆保险费绩效目标表');
    expect([cell('A1').colSpan, cell('A10').rowSpan]).toEqual([7, 3]);
    expect(cell('B1')).toBeNull();
    // What is opened takes the keys.
    expect(document.activeElement).toBe(editor());
    const headers = screen.getAllByRole('columnheader').slice(0, 3);
    expect(headers.map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C']);
  });

  it('selects by mouse and keys; the text field says where it is', async () => {
    const { click, press, bench } = await show();
    await click('F13');
    expect([selected(), address(), bar().value]).toEqual([['F13'], 'F13', '是/否']);
    expect(document.activeElement).toBe(editor());
    expect(editor().getAttribute('aria-label')).toBe('F13，是/否');
    // D10:E10 is merged.
    await press('{ArrowUp}{ArrowLeft}');
    expect([selected(), address()]).toEqual([['D12'], 'D12']);
    await press('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect([selected(), address()]).toEqual([['D12', 'F12', 'D13', 'F13'], 'D12:F13']);
    expect(bench.store.get().selection).toMatchObject({ top: 11, left: 3, bottom: 12, right: 5 });
    await press('{Tab}');
    expect([address(), editor().getAttribute('aria-label')]).toEqual(['D12:F13', 'F12，100%']);
    fireEvent.mouseDown(document.querySelector('th[data-row="12"]')!);
    await settle();
    expect(address()).toBe('A13:J13');
  });

  it('frames a merged area when a cell within it is selected from outside', async () => {
    const { bench } = await show();
    await act(() => bench.select({ top: 11, left: 0, bottom: 11, right: 0 }));
    expect([selected(), address()]).toEqual([['A10'], 'A10']);
  });
});

describe('typing', () => {
  it('replaces, is written by Enter and goes down', async () => {
    const { click, press, bench } = await show();
    await click('F13');
    await press('12%');
    expect([isOpen(), editor().value, bar().value]).toEqual([true, '12%', '12%']);
    await press('{Enter}');
    expect([isOpen(), cell('F13').textContent, address()]).toEqual([false, '12%', 'F14']);
    expect(lastStep(bench.store.get().history)?.label).toBe('在 F13 中键入“12%”');
    expect(bench.store.get().unsaved).toBe(true);
  });

  it('edits the content after F2, where arrow keys stay in the text; Esc gives up', async () => {
    const { click, press } = await show();
    await click('F13');
    await press('{F2}甲{ArrowLeft}乙');
    expect([editor().value, address()]).toEqual(['是/否乙甲', 'F13']);
    await press('{Escape}');
    expect([isOpen(), cell('F13').textContent]).toEqual([false, '是/否']);
    await press('甲{ArrowLeft}');
    expect([cell('F13').textContent, address()]).toEqual(['甲', 'D13']);
    fireEvent.doubleClick(cell('D13'));
    expect(isOpen()).toBe(true);
  });

  it('breaks lines with Alt, fills a range with Ctrl, goes back with Shift', async () => {
    const { click, press } = await showGrid(sheetFromGrid('| 甲 | 乙 | 丙 |\n| 一 | < | 二 |'));
    await click('C1');
    await press('上{Alt>}{Enter}{/Alt}下{Shift>}{Enter}{/Shift}');
    expect([cell('C1').textContent, address()]).toEqual(['上\n下', 'C1']);
    await press('{Control>}{Home}{/Control}{Shift>}{ArrowDown}{/Shift}同{Control>}{Enter}{/Control}');
    expect(['A1', 'B1', 'A2', 'C2'].map((name) => cell(name).textContent)).toEqual(['同', '同', '同', '二']);
  });

  it('loses no key of who types on while a cell is being written', async () => {
    const { click } = await show();
    await click('I20');
    strike('1', '2', 'Enter', '3', '4', '5', 'Backspace', 'Tab', '6', 'Enter');
    await settledUntil(() => cell('J21').textContent === '6');
    expect(['I20', 'I21'].map((name) => cell(name).textContent)).toEqual(['12', '34']);
  });

  it('types nothing more into what was refused', async () => {
    const { click } = await show();
    await click('I20');
    strike('=', '1', '+', 'Enter', '9', '9');
    await settledUntil(() => document.querySelector('.wb-editor-problem') !== null);
    expect(editor().value).toBe('=1+');
  });

  it('goes along a row with Tab and back to its beginning with Enter', async () => {
    const { click, press } = await showGrid(sheetFromGrid('| 甲 | 乙 | 丙 |'));
    await click('A1');
    await press('一{Tab}二{Tab}三{Enter}');
    expect(['A1', 'B1', 'C1'].map((name) => cell(name).textContent)).toEqual(['一', '二', '三']);
    expect(address()).toBe('A2');
  });

  it('takes the first letters of an input method, and leaves the cell when they are given up', async () => {
    const { click, press } = await show();
    await click('F13');
    const compose = (text: string) => {
      fireEvent.compositionUpdate(editor(), { data: text });
      fireEvent.input(editor(), { target: { value: text } });
    };
    fireEvent.compositionStart(editor());
    compose('zhong');
    expect([isOpen(), editor().value]).toEqual([true, 'zhong']);
    // The input method's own keys.
    fireEvent.keyDown(editor(), { key: 'Enter', keyCode: 229 });
    expect(isOpen()).toBe(true);
    compose('中');
    fireEvent.compositionEnd(editor(), { data: '中' });
    await press('{Enter}');
    expect(cell('F13').textContent).toBe('中');
    fireEvent.compositionStart(editor());
    compose('x');
    compose('');
    fireEvent.compositionEnd(editor(), { data: '' });
    expect([isOpen(), cell('F14').textContent]).toEqual([false, '是/否']);
  });

  it('is written when the focus goes elsewhere, and when another cell is clicked', async () => {
    const { click, press, user } = await show();
    await click('F13');
    await press('甲');
    await click('F14');
    expect([cell('F13').textContent, address()]).toEqual(['甲', 'F14']);
    await press('乙');
    await act(() => editor().blur());
    await settle();
    expect(cell('F14').textContent).toBe('乙');
    await user.click(bar());
    await press('丙{Enter}');
    expect([cell('F14').textContent, address(), document.activeElement === editor()]).toEqual([
      '乙丙',
      'F15',
      true,
    ]);
  });

  it('shows formulas, and refuses one that no program could read', async () => {
    const { click, press } = await showGrid(sheetFromGrid('| {1} | {2} | {=A1+B1; 3} |'));
    await click('C1');
    expect(bar().value).toBe('=A1+B1');
    await press('=SUM(A1{Enter}');
    await settle();
    expect([isOpen(), editor().value]).toEqual([true, '=SUM(A1']);
    expect(screen.getByRole('alert').textContent).toContain('公式不完整');
    await press(':B1){Enter}');
    await settle();
    expect([isOpen(), bar().value]).toEqual([false, '']);
    await press('{ArrowUp}');
    expect(bar().value).toBe('=SUM(A1:B1)');
  });

  it('keeps what a protected sheet refuses, and says so', async () => {
    const { click, press, bench } = await show();
    const { document: opened } = bench.store.get();
    Object.assign(opened!, {
      edit: async (plan: Plan) => ({
        applied: [],
        skipped: plan.ops.map((op) => ({ op, reason: 'protected' })),
      }),
    });
    await click('F13');
    await press('甲{Enter}');
    expect([isOpen(), editor().value, address()]).toEqual([true, '甲', 'F13']);
    expect(screen.getByRole('alert').textContent).toBe('没有写入 F13（工作表受保护，请先撤销保护）。');
    await press('{Escape}{Delete}');
    expect(bench.store.get().said).toBe('没有写入 F13（工作表受保护，请先撤销保护）。');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '关闭提示' })));
    expect(bench.store.get().said).toBeNull();
  });
});

describe('the clipboard', () => {
  it('pastes a block as one step, selects it and says what was left out', async () => {
    const { click, user, bench, press } = await show();
    await click('F9');
    await user.paste('一\t二\n"三\n四"\t=A1+\n五\t六');
    await settle();
    expect(['F9', 'F10', 'G11'].map((name) => cell(name).textContent)).toEqual(['一', '三\n四', '六']);
    expect([address(), lastStep(bench.store.get().history)?.label]).toEqual(['F9:G11', '粘贴到 F9:G11']);
    await press('{Control>}z{/Control}');
    expect([cell('F9').textContent, address()]).toEqual(['指标值', 'F9:G11']);
    await click('A9');
    await user.paste('甲\t乙\n丙\t丁\n戊\t己');
    await settle();
    expect(bench.store.get().said).toBe('已粘贴 5 格，有些没有写入：A11（在合并单元格里面）。');
  });

  it('copies within the workbook what the cells hold; cutting moves it', async () => {
    const { click, user, press, bench } = await showGrid(
      sheetFromGrid('| 007 | {0.5; 0%} |\n|  |  |'),
      sheetFromGrid('|  |', { name: 'Sheet2' }),
    );
    await click('A1');
    await press('{Shift>}{ArrowRight}{/Shift}');
    const copied = taken('copy');
    expect(copied.getData('text/plain')).toBe('007\t50%');
    await click('A3');
    await user.paste(copied);
    await settle();
    expect([cell('A3').textContent, cell('B3').textContent]).toEqual(['007', '50%']);
    await click('A1');
    await press('{Shift>}{ArrowRight}{/Shift}');
    const cut = taken('cut');
    expect(cell('A1').textContent).toBe('007');
    await press('{Control>}{PageDown}{/Control}');
    expect(bench.store.get().selection?.sheet).toBe('Sheet2');
    await user.paste(cut);
    await settle();
    expect([cell('A1').textContent, address()]).toEqual(['007', 'A1:B1']);
    await press('{Control>}{PageUp}{/Control}');
    expect([cell('A1').textContent, cell('A3').textContent]).toEqual(['', '007']);
    await press('{Control>}z{/Control}');
    expect(bench.store.get().selection?.sheet).toBe('Sheet2');
    expect(cell('A1').textContent).toBe('');
  });

  it('moves nothing once something was typed after cutting', async () => {
    const { click, user, press } = await showGrid(sheetFromGrid('| 007 | {=A1; 007} |'));
    await click('A1');
    const cut = taken('cut');
    await click('D1');
    await press('甲{Enter}');
    await user.paste(cut);
    await settle();
    expect(['A1', 'D2'].map((name) => cell(name).textContent)).toEqual(['007', '007']);
  });

  it('takes a table of Word as its cells stand, one of a spreadsheet by its text', async () => {
    const { click, bench, hands } = await showGrid(sheetFromGrid('| 甲 |'));
    await click('A1');
    const word =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table><tr><td colspan=2><p>一</p><p>二</p></td></tr><tr><td>三&nbsp;</td><td>5%</td></tr></table></body></html>';
    await act(() => hands.paste({ plain: '一\n二\n三\t5%', html: word }));
    await settle();
    expect(['A1', 'B1', 'A2', 'B2'].map((name) => cell(name).textContent)).toEqual([
      '一\n二',
      '',
      '三',
      '5%',
    ]);
    await act(() => hands.paste({ plain: '甲', html: word.replaceAll('office:office', 'office:excel') }));
    await settle();
    expect(cell('A1').textContent).toBe('甲');
    const excel =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>.xl65\n{mso-number-format:"\\@";}</style><table><tr><td class=xl65>007</td><td class=xl66>08</td></tr></table></html>';
    await act(() => hands.paste({ plain: '007\t08\r\n', html: excel }));
    await settle();
    expect([cell('A1').textContent, cell('B1').textContent]).toEqual(['007', '8']);
    await act(() => hands.paste({ plain: '', html: '' }));
    expect(bench.store.get().history.done).toHaveLength(3);
  });
});

describe('undo', () => {
  it('goes back and forward over what was written by hand and by the pane', async () => {
    const { click, press, bench } = await show();
    await click('F13');
    await press('甲{Enter}');
    const { host } = bench.store.get().document!;
    const address_ = { sheet: SHEET, row: 13, col: 5 };
    await act(async () => {
      await host.apply({
        ops: [{ op: 'set', address: address_, old: '是/否', oldFormula: null, value: '是' }],
      });
    });
    await settle();
    expect(lastStep(bench.store.get().history)?.label).toBe('修复 F14');
    await click('A1');
    await press('{Control>}z{/Control}');
    expect([cell('F14').textContent, address()]).toEqual(['是/否', 'F14']);
    await press('{Control>}z{/Control}');
    expect([cell('F13').textContent, address(), bench.store.get().unsaved]).toEqual(['是/否', 'F13', false]);
    await press('{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect([cell('F13').textContent, cell('F14').textContent]).toEqual(['甲', '是']);
    expect([nextStep(bench.store.get().history), bench.store.get().unsaved]).toEqual([null, true]);
  });

  it('says what it could not take back, and goes on', async () => {
    const { click, press, bench } = await showGrid(sheetFromGrid('| 甲 | 乙 |'));
    await click('A1');
    await press('一{Enter}');
    const { document: opened } = bench.store.get();
    const address_ = { sheet: 'Sheet1', row: 0, col: 0 };
    // Not through the bench, as if another program had been at it.
    await opened!.edit({
      ops: [{ op: 'set', address: address_, old: '一', oldFormula: null, value: '别的' }],
    });
    await press('{Control>}z{/Control}');
    expect(bench.store.get().said).toBe('有些没有撤销：A1（检查之后改动过）。');
    expect([lastStep(bench.store.get().history), nextStep(bench.store.get().history)]).toEqual([null, null]);
  });
});

describe('leaving and zooming', () => {
  it('leaves the sheet by Tab after Esc only', async () => {
    const { click, press } = await show();
    await click('A3');
    await press('{Tab}');
    expect([address(), document.activeElement === editor()]).toEqual(['B3', true]);
    await press('{Escape}{Tab}');
    expect([address(), document.activeElement === editor()]).toEqual(['B3', false]);
  });

  it('passes through the bar without moving the selection', async () => {
    const { click, press, user } = await show();
    await click('A3');
    await user.click(bar());
    expect(isOpen()).toBe(true);
    await press('{Tab}');
    expect([isOpen(), address()]).toEqual([false, 'A3']);
  });

  it('offers by the right button what keys do', async () => {
    const { click, press } = await show();
    await click('F13');
    fireEvent.contextMenu(cell('F13'));
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(items).toEqual(['剪切', '复制', '粘贴', '清除内容']);
    await press('{ArrowUp}{Enter}');
    expect([
      cell('F13').textContent,
      screen.queryByRole('menu'),
      document.activeElement === editor(),
    ]).toEqual(['', null, true]);
    fireEvent.contextMenu(cell('F13'));
    await press('{Escape}');
    expect([screen.queryByRole('menu'), document.activeElement === editor()]).toEqual([null, true]);
  });

  it('zooms by keys between 50 and 200 %', async () => {
    const { click, press, bench } = await show();
    await click('A3');
    await press('{Control>}++{/Control}');
    expect(bench.store.get().zoom).toBe(120);
    await press('{Control>}{-}{/Control}');
    expect(bench.store.get().zoom).toBe(110);
    act(() => bench.setZoom(990));
    expect(bench.store.get().zoom).toBe(200);
    await press('{Control>}0{/Control}');
    expect(bench.store.get().zoom).toBe(100);
  });
});
