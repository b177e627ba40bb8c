import '../support/jsdom';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Grid } from '../../src/workbench/grid/Grid';
import { readFixture, SAMPLE } from './sheets';

afterEach(cleanup);

const SHEET = '1.车辆保险费';
const range = (row: number, col: number) => ({ sheet: SHEET, top: row, left: col, bottom: row, right: col });

async function show(row = 0, col = 0) {
  const content = await readFixture(SAMPLE, SHEET);
  const chosen: string[] = [];
  render(
    <Grid content={content} selection={range(row, col)} onSelect={(r, c) => chosen.push(`${r},${c}`)} />,
  );
  return { chosen, user: userEvent.setup() };
}

const cell = (name: string) => document.querySelector<HTMLTableCellElement>(`[data-cell="${name}"]`)!;

describe('Grid', () => {
  it('is a table of what the cells show, with merges and headers', async () => {
    await show();
    expect(screen.getByRole('grid', { name: `${SHEET} 的内容` })).toBeTruthy();
    expect(cell('A1').textContent).toBe('1.车辆保险费绩效目标表');
    expect([cell('A1').colSpan, cell('A10').rowSpan]).toEqual([7, 3]);
    expect(cell('B1')).toBeNull();
    expect(
      screen
        .getAllByRole('columnheader')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['A', 'B', 'C']);
  });

  it('frames the selected cell, also when it lies within a merged area', async () => {
    await show(11, 0);
    expect(cell('A10').getAttribute('aria-selected')).toBe('true');
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toBe('cell-A10');
  });

  it('tells which cell was clicked, and moves by arrow keys', async () => {
    const { chosen, user } = await show(9, 5);
    await user.click(cell('F13'));
    screen.getByRole('grid').focus();
    await user.keyboard('{ArrowDown}{ArrowLeft}{Control>}{ArrowUp}{/Control}');
    // Column E belongs to the merged area D10:E10.
    expect(chosen).toEqual(['12,5', '10,5', '9,4']);
  });
});
