import { contentEnd, edge, page, rowEnd, step } from './move';
import type { Direction } from './move';
import { extended, isSingle, lineRange, sameArea, single, walked } from './selection';
import type { Selection } from './selection';
import type { SheetMap, Spot } from './sheet-map';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key selects; null when it is no key that moves. `pageRows`: how many rows a page has. Within a range
 * Tab and Enter go round; otherwise they move as the arrows do.
 */
export function navigate(
  map: SheetMap,
  selection: Selection,
  { key, shift, ctrl }: KeyPress,
  pageRows: number,
): Selection | null {
  if ((key === 'Tab' || key === 'Enter') && !ctrl) return advanced(map, selection, key, shift);
  if (key === 'a' && ctrl && !shift) return all(map, selection);
  if (key === ' ' && ctrl !== shift) return lines(map, selection, ctrl ? 'col' : 'row');
  const move = moveOf(map, key, ctrl, pageRows);
  if (!move) return null;
  if (shift) return extended(map, selection, move);
  const active = move(selection.active);
  return active ? single(map, active) : selection;
}

function moveOf(map: SheetMap, key: string, ctrl: boolean, pageRows: number) {
  const direction = ARROWS[key];
  if (direction) {
    return (from: Spot) => (ctrl ? edge(map, from, direction) : step(map, from, direction));
  }
  const firstRow = map.rows[0] ?? 0;
  const firstCol = map.cols[0] ?? 0;
  switch (key) {
    case 'Home':
      return ({ row }: Spot) => ({ row: ctrl ? firstRow : row, col: firstCol });
    case 'End':
      return (from: Spot) => (ctrl ? contentEnd(map) : rowEnd(map, from));
    case 'PageDown':
    case 'PageUp':
      // With Ctrl they turn to another sheet.
      return ctrl ? null : (from: Spot) => page(map, from, key === 'PageDown' ? pageRows : -pageRows);
    default:
      return null;
  }
}

function advanced(map: SheetMap, selection: Selection, key: 'Tab' | 'Enter', shift: boolean): Selection {
  const ways: readonly [Direction, Direction] = key === 'Tab' ? ['right', 'left'] : ['down', 'up'];
  const direction = ways[shift ? 1 : 0];
  if (!isSingle(map, selection)) return walked(map, selection, direction);
  const active = step(map, selection.active, direction);
  return active ? single(map, active) : selection;
}

/** What is filled; once that is selected, the whole sheet. */
function all(map: SheetMap, { range, active }: Selection): Selection {
  const { row, col } = contentEnd(map);
  const filled = { top: 0, left: 0, bottom: row, right: col };
  const whole = lineRange(map, 'row', 0, map.rows[map.rows.length - 1] ?? 0);
  return { range: sameArea(range, filled) ? whole : filled, active };
}

function lines(map: SheetMap, { range, active }: Selection, kind: 'row' | 'col'): Selection {
  const [from, to] = kind === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  return { range: lineRange(map, kind, from, to), active };
}
