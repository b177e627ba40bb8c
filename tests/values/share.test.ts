import { expect, test } from '@jest/globals';
import type { StoredContent } from '../../src/model';
import { sheetFromGrid } from '../support/grid';
import { storedAt, textAt } from '../../src/model';
import { readShares } from '../../src/values/share';

/** Reads a row drawn as a grid; each share as `form number`. */
function shares(row: string): (string | null)[] {
  const sheet = sheetFromGrid(row);
  const cols = sheet.used ? sheet.used.right + 1 : 0;
  const cells = Array.from({ length: cols }, (_, col): { shown: string; stored: StoredContent } => ({
    shown: textAt(sheet, 0, col),
    stored: storedAt(sheet, 0, col),
  }));
  return readShares(cells).map((share) => share && `${share.form} ${share.number}`);
}

test.each([
  [
    '| 25% | ５０％ | 75.00% | 10075.00% |',
    ['percent-text 25', 'percent-text 50', 'percent-text 75', 'percent-text 10075'],
  ],
  [
    '| {0.25; 0%} | {0.3333; 0%} | {1; 0.00%} |',
    ['percent-cell 25', 'percent-cell 33.33', 'percent-cell 100'],
  ],
  ['| {0} | {0} | {50} | {100} |', ['number 0', 'number 0', 'number 50', 'number 100']],
  ['| {0} | {0.25} | {1} |', ['fraction 0', 'fraction 25', 'fraction 100']],
  ['| {0} | {0} | {0} | {1} |', ['fraction 0', 'fraction 0', 'fraction 0', 'fraction 100']],
  ['| {0} | {0} |', ['number 0', 'number 0']],
  ['| {0.5} | {1} | {50} | {100} |', ['number 0.5', 'number 1', 'number 50', 'number 100']],
  ['| 25 | 100 |', ['number-text 25', 'number-text 100']],
  ['| 0.25 | 1 |', ['number-text 25', 'number-text 100']],
  ['| 25% | {0.5} | {1; 0%} |', ['percent-text 25', 'fraction 50', 'percent-cell 100']],
  ['| {25; 0"%"} | {100; 0"%"} |', ['number 25', 'number 100']],
  ['| {=100%; 1} |', ['percent-cell 100']],
  ['| {=0.5; 0.5; 0.00%} | {=1; 1; 0.00%} |', ['percent-cell 50', 'percent-cell 100']],
  ['| | 完成 | 25%左右 | 100% |', [null, null, null, 'percent-text 100']],
  ['| -5% | {-0.1; 0%} |', ['percent-text -5', 'percent-cell -10']],
])('%s', (row, expected) => {
  expect(shares(row)).toEqual(expected);
});
