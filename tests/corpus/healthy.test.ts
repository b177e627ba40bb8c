import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { renderFinding } from '../../src/messages/findings';
import { toA1 } from '../../src/model';
import { healthyTables } from '../support/healthy-corpus';
import type { LevelStyle, Typing } from '../support/healthy-corpus';
import { workbookFromGrids } from '../support/grid';

const typings: readonly Typing[] = ['text', 'typed'];
const styles: readonly LevelStyle[] = ['blank', 'merged', 'repeated'];
const all = Object.entries(healthyTables).flatMap(([layout, tables]) =>
  tables.map((table) => ({ layout, table, name: table.name })),
);

/** Errors and warnings, as a user reads them. */
function complaints(grids: Readonly<Record<string, string>>): { tables: number; lines: string[] } {
  const { tables, findings } = checkWorkbook(workbookFromGrids(grids));
  const loud = findings.filter(({ severity }) => severity !== 'info');
  const lines = loud.map(({ rule, address, messageId, data }) =>
    [rule, `${address.sheet}!${toA1(address)}`, renderFinding(messageId, data).what].join(' '),
  );
  return { tables: tables.length, lines };
}

describe.each(typings)('well-written tables, %s', (typing) => {
  test.each(all)('$layout $name: no errors and no warnings', ({ table }) => {
    for (const style of styles) {
      expect(complaints({ 表: table.grid(typing, style) })).toEqual({ tables: 1, lines: [] });
    }
  });

  test.each(Object.entries(healthyTables))('all of %s stacked on one sheet: the same', (_, tables) => {
    const gaps = ['|  |\n', '', '|  |\n|  |\n|  |\n|  |\n'];
    const stack = tables.map((table, i) => `${table.grid(typing, styles[i % 3]!)}\n${gaps[i % 3]!}`).join('');
    expect(complaints({ 表: stack })).toEqual({ tables: tables.length, lines: [] });
  });
});
