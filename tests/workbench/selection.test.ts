import { describe, expect, it } from '@jest/globals';
import { areaFromA1, areaToA1, fromA1, toA1 } from '../../src/model';
import { navigate } from '../../src/workbench/grid/navigate';
import { clicked, dragged } from '../../src/workbench/grid/pointer';
import { followed } from '../../src/workbench/grid/scrolling';
import { farCorner, grown, isSingle, single, upTo, walked } from '../../src/workbench/grid/selection';
import type { Selection } from '../../src/workbench/grid/selection';
import { sheetMap } from '../../src/workbench/grid/sheet-map';
import { sheetFromGrid } from '../support/grid';

const map = sheetMap(
  sheetFromGrid(`
    | 题 | < | < | < |
    | 甲 | 乙 | < | 丁 |
    | ^ | 丙 | 子 | 己 |
    | 辛 | 壬 | ^ | 庚 |
    | 一 | 二 | 三 | 四 |`),
  [0, 1, 2, 3, 4, 5, 6, 7],
  [0, 1, 2, 3, 4, 5],
);

/** `B2:C4 B2`: range and active cell. */
function selection(text: string): Selection {
  const [range = '', active = range.split(':')[0]!] = text.split(' ');
  return { range: areaFromA1(range)!, active: fromA1(active)! };
}
const textOf = ({ range, active }: Selection): string => `${areaToA1(range)} ${toA1(active)}`;

const press = (text: string, keys: string): string => {
  const [key = '', ...modifiers] = keys.split('+').reverse();
  const given = { key, shift: modifiers.includes('Shift'), ctrl: modifiers.includes('Ctrl') };
  const next = navigate(map, selection(text), given, 3);
  return next ? textOf(next) : '-';
};

describe('ranges', () => {
  it('hold all of the merged areas they touch, one leading to the next', () => {
    expect(areaToA1(grown(map, areaFromA1('C3')!))).toBe('C3:C4');
    expect(areaToA1(grown(map, areaFromA1('C2:C3')!))).toBe('B2:C4');
    expect(textOf(upTo(map, fromA1('A3')!, fromA1('B3')!))).toBe('A2:C4 A3');
    expect(isSingle(map, single(map, fromA1('D1')!))).toBe(true);
  });

  it('are extended at the corner across from the active cell', () => {
    const corner = (text: string) => toA1(farCorner(map, selection(text)));
    expect([corner('A5:B6 A5'), corner('A5:B6 B6'), corner('A5:B6 A6'), corner('A5:B6 B5')]).toEqual([
      'B6',
      'A5',
      'B5',
      'A6',
    ]);
    expect(corner('A1:D1 C1')).toBe('C1');
  });
});

describe('navigate', () => {
  it('moves the active cell', () => {
    expect(press('A5', 'ArrowRight')).toBe('B5 B5');
    expect(press('C1', 'ArrowDown')).toBe('B2:C2 C2');
    expect(press('B5:C6 C5', 'ArrowDown')).toBe('C6 C6');
    expect(press('A1:D1 A1', 'ArrowUp')).toBe('A1:D1 A1');
    expect([
      press('C5', 'Home'),
      press('A5', 'End'),
      press('E8', 'Ctrl+Home'),
      press('E8', 'Ctrl+End'),
    ]).toEqual(['A5 A5', 'D5 D5', 'A1:D1 A1', 'D5 D5']);
    expect([press('D5', 'PageDown'), press('D5', 'PageUp'), press('D5', 'Ctrl+PageUp')]).toEqual([
      'D8 D8',
      'D2 D2',
      '-',
    ]);
  });

  it('extends the range with Shift, over merged areas as a whole', () => {
    expect(press('B5', 'Shift+ArrowRight')).toBe('B5:C5 B5');
    expect(press('B5:C5 B5', 'Shift+ArrowLeft')).toBe('B5 B5');
    expect(press('B5', 'Shift+ArrowUp')).toBe('B4:B5 B5');
    expect(press('B4:B5 B5', 'Shift+ArrowRight')).toBe('B3:C5 B5');
    expect(press('B3:C5 B5', 'Shift+ArrowUp')).toBe('B2:C5 B5');
    expect(press('B2:C5 B5', 'Shift+ArrowDown')).toBe('B3:C5 B5');
    expect(press('D3', 'Ctrl+Shift+ArrowDown')).toBe('D3:D5 D3');
    expect(press('A8', 'Shift+ArrowDown')).toBe('A8 A8');
  });

  it('selects all, rows and columns', () => {
    expect(press('B5', 'Ctrl+a')).toBe('A1:D5 B5');
    expect(press('A1:D5 B5', 'Ctrl+a')).toBe('A1:F8 B5');
    expect(press('B5', 'Shift+ ')).toBe('A5:F5 B5');
    expect(press('B5:C5', 'Ctrl+ ')).toBe('B1:C8 B5');
    expect([press('B5', ' '), press('B5', 'a')]).toEqual(['-', '-']);
  });

  it('goes on with Tab and Enter', () => {
    expect([
      press('B5', 'Tab'),
      press('B5', 'Shift+Tab'),
      press('B5', 'Enter'),
      press('B5', 'Shift+Enter'),
    ]).toEqual(['C5 C5', 'A5 A5', 'B6 B6', 'B4 B4']);
    expect([press('F5', 'Tab'), press('B8', 'Enter')]).toEqual(['F5 F5', 'B8 B8']);
  });
});

describe('walked', () => {
  const round = (text: string, direction: 'right' | 'left' | 'down' | 'up', steps: number) => {
    const names: string[] = [];
    let present = selection(text);
    for (let i = 0; i < steps; i++) {
      present = walked(map, present, direction);
      names.push(toA1(present.active));
    }
    return names.join(' ');
  };

  it('goes round a range, each merged area once', () => {
    expect(round('A5:B6', 'right', 4)).toBe('B5 A6 B6 A5');
    expect(round('A5:B6', 'left', 2)).toBe('B6 A6');
    expect(round('A5:B6', 'down', 4)).toBe('A6 B5 B6 A5');
    expect(round('A1:D4', 'right', 9)).toBe('A2 B2 D2 B3 C3 D3 A4 B4 D4');
    expect(round('A1:D4', 'down', 4)).toBe('A2 A4 B2 B3');
    expect(press('A5:B6 B5', 'Tab')).toBe('A5:B6 A6');
  });
});

describe('the mouse', () => {
  const from = selection('B5');
  const cell = (name: string) => ({ kind: 'cell' as const, at: fromA1(name)! });

  it('selects cells, rows, columns, everything', () => {
    expect(textOf(clicked(map, from, cell('C1'), false))).toBe('A1:D1 C1');
    expect(textOf(clicked(map, from, cell('D6'), true))).toBe('B5:D6 B5');
    expect(textOf(clicked(map, from, { kind: 'row', line: 2 }, false))).toBe('A3:F3 A3');
    expect(textOf(clicked(map, from, { kind: 'col', line: 2 }, false))).toBe('C1:C8 C1');
    expect(textOf(clicked(map, from, { kind: 'row', line: 6 }, true))).toBe('A5:F7 B5');
    expect(textOf(clicked(map, from, { kind: 'corner' }, false))).toBe('A1:F8 B5');
  });

  it('drags ranges and lines', () => {
    const drag = (start: Parameters<typeof dragged>[2], hit: Parameters<typeof dragged>[3]) => {
      const next = dragged(map, from, start, hit);
      return next && textOf(next);
    };
    expect(drag(cell('B5'), cell('A3'))).toBe('A2:C5 B5');
    expect(drag(cell('B5'), { kind: 'row', line: 1 })).toBeNull();
    expect(drag({ kind: 'row', line: 4 }, { kind: 'row', line: 6 })).toBe('A5:F7 B5');
    expect(drag({ kind: 'col', line: 1 }, cell('D2'))).toBe('B1:D8 B5');
  });
});

describe('what is kept in view', () => {
  const follow = (now: string, before: string | null) => {
    const spot = followed(map, selection(now), before === null ? null : selection(before));
    return spot && toA1(spot);
  };

  it('is the active cell, or the corner that moves', () => {
    expect(follow('B5', 'A5')).toBe('B5');
    expect(follow('B5:C6 B5', 'B5')).toBe('C6');
    expect(follow('B5', 'B5:C6 B5')).toBe('B5');
    expect(follow('B5:C6 C5', 'B5:C6 B5')).toBe('C5');
    expect(follow('B5:C6 B5', null)).toBe('B5');
    expect(follow('A5:F5 B5', 'B5')).toBeNull();
  });
});
