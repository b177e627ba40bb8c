import { describe, expect, it } from '@jest/globals';
import { nextCell } from '../../src/workbench/grid/move';

const rows = [0, 1, 3].map((row) => ({ row, height: 20, cells: [] }));
const columns = [0, 2, 3].map((col) => ({ col, width: 64 }));
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const next = (key: string, area: ReturnType<typeof at>) => nextCell(key, area, { rows, columns });

describe('nextCell', () => {
  it('steps over hidden rows and columns', () => {
    expect(next('ArrowDown', at(1, 0))).toEqual({ row: 3, col: 0 });
    expect(next('ArrowRight', at(0, 0))).toEqual({ row: 0, col: 2 });
    expect(next('ArrowUp', at(3, 2))).toEqual({ row: 1, col: 2 });
    expect(next('ArrowLeft', at(3, 2))).toEqual({ row: 3, col: 0 });
  });

  it('leaves a merged area by its far side', () => {
    expect(next('ArrowDown', at(0, 0, 1, 2))).toEqual({ row: 3, col: 0 });
    expect(next('ArrowRight', at(0, 0, 1, 2))).toEqual({ row: 0, col: 3 });
  });

  it('stays at the edges and ignores other keys', () => {
    expect([next('ArrowUp', at(0, 0)), next('ArrowRight', at(0, 3)), next('a', at(0, 0))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
