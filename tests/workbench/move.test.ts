import { describe, expect, it } from '@jest/globals';
import { fromA1, toA1 } from '../../src/model';
import { contentEnd, edge, page, rowEnd, step } from '../../src/workbench/grid/move';
import type { Direction } from '../../src/workbench/grid/move';
import { sheetMap } from '../../src/workbench/grid/sheet-map';
import type { Spot } from '../../src/workbench/grid/sheet-map';
import { sheetFromGrid } from '../support/grid';

const lines = (last: number, ...hidden: number[]) =>
  Array.from({ length: last + 1 }, (_, i) => i).filter((i) => !hidden.includes(i));

/** Row 3 and column B are hidden. */
const map = sheetMap(
  sheetFromGrid(`
    | 题 | < | < | < |
    | 甲 | 乙 | 丙 | 丁 |
    | ^ | 戊 |  | 己 |
    | ^ |  |  | 庚 |
    | 辛 |  |  |  |`),
  lines(7, 2),
  lines(5, 1),
);

const at = (name: string): Spot => fromA1(name)!;
const nameOf = (spot: Spot | null) => spot && toA1(spot);
const stepped = (name: string, direction: Direction) => nameOf(step(map, at(name), direction));
const edged = (name: string, direction: Direction) => nameOf(edge(map, at(name), direction));

describe('step', () => {
  it('goes over hidden rows and columns', () => {
    expect([
      stepped('C2', 'down'),
      stepped('C4', 'up'),
      stepped('A5', 'right'),
      stepped('C5', 'left'),
    ]).toEqual(['C4', 'C2', 'C5', 'A5']);
  });

  it('leaves a merged area by its far side, in the row or column that led into it', () => {
    expect([
      stepped('D1', 'down'),
      stepped('C1', 'right'),
      stepped('A2', 'down'),
      stepped('A4', 'right'),
    ]).toEqual(['D2', 'E1', 'A5', 'C4']);
  });

  it('ends at the edges', () => {
    expect([
      stepped('A1', 'up'),
      stepped('A2', 'left'),
      stepped('F1', 'right'),
      stepped('A8', 'down'),
    ]).toEqual([null, null, null, null]);
  });
});

describe('edge', () => {
  it('goes to the end of the filled cells, a merged area being one', () => {
    expect([edged('A1', 'down'), edged('D1', 'down'), edged('A2', 'right')]).toEqual(['A5', 'D4', 'D2']);
  });

  it('goes over blank cells to the next filled one, or to the edge of the sheet', () => {
    expect([edged('C5', 'up'), edged('D5', 'left'), edged('D4', 'down'), edged('A5', 'down')]).toEqual([
      'C2',
      'A5',
      'D8',
      'A8',
    ]);
    expect(edged('A8', 'down')).toBe('A8');
  });
});

describe('farther moves', () => {
  it('pages by drawn rows and stays within the sheet', () => {
    expect([page(map, at('C1'), 2), page(map, at('C5'), 90), page(map, at('C5'), -90)].map(nameOf)).toEqual([
      'C4',
      'C8',
      'C1',
    ]);
  });

  it('finds the end of a row and of the content', () => {
    expect([rowEnd(map, at('A2')), rowEnd(map, at('D8')), contentEnd(map)].map(nameOf)).toEqual([
      'D2',
      'A8',
      'D5',
    ]);
  });
});
