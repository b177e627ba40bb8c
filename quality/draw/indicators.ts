import type { RepairedRow, RepairedTable } from '../table';
import { field } from './pen';
import type { Cell } from './pen';
import { typedValue } from './typing';
import type { Typing } from './typing';

/** 一级 and 二级指标 written once (blank below), merged over their rows, or repeated in each row. */
export type LevelStyle = 'blank' | 'merged' | 'repeated';

type LevelField = 'duty' | 'level1' | 'level2';

function levelCell(
  row: RepairedRow,
  above: RepairedRow | undefined,
  upTo: readonly LevelField[],
  key: string,
) {
  const own = upTo[upTo.length - 1]!;
  const isNew = !above || upTo.some((level) => row[level] !== above[level]);
  return (style: LevelStyle): Cell => {
    if (isNew || style === 'repeated') return field(key, row[own]);
    return style === 'merged' ? '^' : field(key, '');
  };
}

/** The cells of a row's levels, as `style` writes them. */
export function levelCells(
  { rows }: RepairedTable,
  index: number,
  levels: readonly LevelField[],
  style: LevelStyle,
): Cell[] {
  return levels.map((level, i) =>
    levelCell(rows[index]!, rows[index - 1], levels.slice(0, i + 1), `row${index + 1}.${level}`)(style),
  );
}

/** A field of a row; the value as `typing` writes it. */
export function rowCell(
  row: RepairedRow,
  index: number,
  name: 'name' | 'description' | 'value' | 'basis',
  typing: Typing,
): Cell {
  const text = name === 'value' ? typedValue(row.value, typing) : row[name];
  return field(`row${index + 1}.${name}`, text);
}
