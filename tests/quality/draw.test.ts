import { describe, expect, test } from '@jest/globals';
import { draw, drawLayouts, drawProjectList, gridText } from '../../quality/draw';
import type { DrawLayout, Drawn, FieldKey } from '../../quality/draw';
import { readRepaired } from '../../quality/load';
import { recogniseSheet } from '../../src/recognise';
import type { TargetTable } from '../../src/model';
import { sheetFromGrid } from '../support/grid';

const documents = [...readRepaired().values()];
const [table] = documents[1]!;
const projects = drawLayouts.filter((layout) => layout !== 'shanxi-department-2024');

const read = (drawn: Drawn): readonly TargetTable[] => recogniseSheet(sheetFromGrid(gridText(drawn))).tables;

/** The cell that the recogniser takes a field from. */
const placeOf = (found: { address: { row: number; col: number } } | null | undefined) =>
  found ? { row: found.address.row, col: found.address.col } : null;

function expectPlaces(drawn: Drawn, found: TargetTable, prefix = ''): void {
  const at = (key: FieldKey) => drawn.places.get(prefix + key) ?? null;
  const { name, code, org, budget, goals } = found;
  for (const [key, field] of Object.entries({ name, code, org, total: budget?.total, goals })) {
    if (at(key) && !(key === 'total' && budget?.form === 'sentence')) expect(placeOf(field)).toEqual(at(key));
  }
  const rows = found.indicators.filter(({ half }) => half !== 'term');
  expect(rows).toHaveLength(table!.rows.length);
  rows.forEach((row, i) => {
    expect(placeOf(row.name)).toEqual(at(`row${i + 1}.name`));
    expect(placeOf(row.value)).toEqual(at(`row${i + 1}.value`));
    for (const part of ['description', 'basis', 'weight', 'actual', 'score'] as const) {
      expect(placeOf(row[part])).toEqual(at(`row${i + 1}.${part}`));
    }
  });
}

describe.each(projects)('%s', (layout: DrawLayout) => {
  test('its fields stand where the drawing says', () => {
    const drawn = draw(table!, { layout, typing: 'text', levels: 'merged' });
    const [found, ...more] = read(drawn);
    expect(more).toEqual([]);
    expect(found!.layout).toBe(layout.replace('-term', ''));
    expectPlaces(drawn, found!);
  });
});

test('a department’s fields', () => {
  const [department] = documents[4]!;
  const drawn = draw(department!, { layout: 'shanxi-department-2024', typing: 'text', levels: 'merged' });
  const [found] = read(drawn);
  expect(placeOf(found!.duties)).toEqual(drawn.places.get('duties'));
  expect(found!.indicators.map(({ value }) => placeOf(value))).toEqual(
    department!.rows.map((_, i) => drawn.places.get(`row${i + 1}.value`)),
  );
  expect(found!.indicators.map(({ duty }) => duty?.value)).toEqual(department!.rows.map(({ duty }) => duty));
});

test('one list of several projects', () => {
  const drawn = drawProjectList([table!, documents[1]![1]!], { typing: 'number', levels: 'blank' });
  const tables = read(drawn);
  expect(tables.map(({ name }) => name?.value)).toEqual([table!.name, documents[1]![1]!.name]);
  expectPlaces(drawn, tables[0]!, 'table1.');
});

describe('how cells are typed', () => {
  const cellsOf = (typing: 'text' | 'number' | 'percent') => {
    const { rows, places } = draw(table!, { layout: 'hebei-2021', typing, levels: 'blank' });
    const at = (key: FieldKey) => rows[places.get(key)!.row]![places.get(key)!.col];
    return ['total', 'share2', 'row1.value', 'row2.value'].map(at);
  };

  test('as text, as numbers with a unit, as fractions in a percent format', () => {
    expect(cellsOf('text')).toEqual(['0.40', '100%', '=1辆', '≥95%']);
    expect(cellsOf('number')).toEqual(['{0.40; 0.00}', '{100}', '{1; "="0"辆"}', '{95; "≥"0"%"}']);
    expect(cellsOf('percent')).toEqual(['{0.40; 0.00}', '{1; 0%}', '{1; "="0"辆"}', '{0.95; "≥"0%}']);
  });
});
