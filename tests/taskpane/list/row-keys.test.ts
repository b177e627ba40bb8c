import { describe, expect, it } from '@jest/globals';
import { targetRow } from '../../../src/taskpane/list/row-keys';

const rows = Array.from({ length: 25 }, (_, index) => String(index));
const to = (key: string, present: string) => targetRow(key, rows, present);

describe('keys in the list', () => {
  it('lead to the neighbours and stay at the ends', () => {
    expect([to('ArrowDown', '3'), to('ArrowUp', '3'), to('ArrowUp', '0'), to('ArrowDown', '24')]).toEqual([
      '4',
      '2',
      '0',
      '24',
    ]);
  });

  it('lead to the ends, and over a page', () => {
    expect([
      to('Home', '3'),
      to('End', '3'),
      to('PageDown', '3'),
      to('PageUp', '3'),
      to('PageDown', '20'),
    ]).toEqual(['0', '24', '13', '0', '24']);
  });

  it('lead nowhere otherwise', () => {
    expect([to('a', '3'), to('ArrowRight', '3'), targetRow('Home', [], '3')]).toEqual([null, null, null]);
  });
});
