import { beforeAll, describe, expect, test } from '@jest/globals';
import { groupIn, holdsIn } from '../../quality/cases';
import { draw, drawLayouts } from '../../quality/draw';
import { WITHOUT_FAULT, allFaults, bookFaults } from '../../quality/faults';
import type { BookFault, Fault } from '../../quality/faults';
import { differences } from '../../quality/forms';
import { readGroups, readUnrepaired } from '../../quality/groups';
import { judge } from '../../quality/judge';
import { measure } from '../../quality/measure';
import { createRandom } from '../../quality/random';
import { failures, markdown, sum } from '../../quality/tally';
import type { Tally } from '../../quality/tally';
import type { Finding } from '../../src/model';
import { rules } from '../../src/rules';

const isOfBook = (fault: Fault | BookFault): fault is BookFault =>
  (bookFaults as readonly (Fault | BookFault)[]).includes(fault);
const codes = rules.map(({ code }) => code);

test('every rule has a fault, or a reason why it has none', () => {
  const injected = new Set(allFaults.map(({ code }) => code));
  expect(codes.filter((code) => !injected.has(code) && !WITHOUT_FAULT[code])).toEqual([]);
  expect([...injected, ...Object.keys(WITHOUT_FAULT)].filter((code) => !codes.includes(code))).toEqual([]);
  expect(Object.keys(WITHOUT_FAULT).filter((code) => injected.has(code))).toEqual([]);
});

test('no two faults of a rule have the same name', () => {
  const names = allFaults.map(({ code, variant, layouts }) => `${code} ${variant} ${layouts?.join() ?? ''}`);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('every fault can happen to some table', () => {
  const random = createRandom(1);
  const groups = readGroups();
  const happens = (fault: Fault | BookFault): boolean =>
    drawLayouts.some(
      (layout) =>
        holdsIn(fault, layout) &&
        groups.some((group) => {
          const { tables } = groupIn(group, layout);
          return isOfBook(fault)
            ? fault.inject(tables.slice(0, 8), random) !== null
            : tables.some((table) => fault.inject(table, random) !== null);
        }),
    );
  expect(
    allFaults.filter((fault) => !happens(fault)).map(({ code, variant }) => `${code} ${variant}`),
  ).toEqual([]);
});

/** A slice of `npm run quality`: fewer tables, all layouts. */
describe('a slice of the measure', () => {
  let tally: Tally;

  beforeAll(async () => {
    const groups = readGroups().map(({ name, tables }) => ({ name, tables: tables.slice(-6) }));
    const typings = ['text', 'percent'] as const;
    tally = await measure({ groups, seed: 1, most: 1, share: 0.05, tries: 9, typings });
  }, 60_000);

  test('holds the limits', () => {
    const alarms = tally.notes.filter(({ kind }) => kind === 'alarm').map(({ text }) => text);
    expect(alarms).toEqual([]);
    expect(failures(tally)).toEqual([]);
  });

  test('injects many faults', () => {
    expect(sum(tally.rules.values()).injected).toBeGreaterThan(800);
    expect(tally.layouts.size).toBe(drawLayouts.length);
  });

  test('prints a line a rule and a layout', () => {
    const text = markdown(tally, codes);
    for (const code of tally.rules.keys()) expect(text).toContain(`| ${code} | `);
    for (const layout of tally.layouts.keys()) expect(text).toContain(`| ${layout} | `);
  });
});

describe('the judge', () => {
  const [table] = readGroups()[0]!.tables;
  const { places } = draw(table!, { layout: 'hebei-2021', typing: 'text', levels: 'merged' });
  const spot = { sheet: '表1', top: 10, bottom: 60, places, filled: 0 };
  const finding = (rule: string, key: string, more: Partial<Finding> = {}): Finding => {
    const { row, col } = places.get(key)!;
    return {
      rule,
      severity: 'error',
      messageId: '',
      data: {},
      address: { sheet: '表1', row: row + 10, col },
      cells: [],
      table: 0,
      field: null,
      value: '',
      fixes: [],
      ...more,
    };
  };
  const expected = { at: ['row2.value'], severity: 'error' } as const;

  test('wants the rule, the cell and the severity', () => {
    expect(judge(spot, [finding('V01', 'row2.value')], 'V01', expected)).toEqual({
      isFound: true,
      alarms: [],
    });
    expect(judge(spot, [finding('V01', 'row3.value')], 'V01', expected).isFound).toBe(false);
    expect(judge(spot, [finding('V02', 'row2.value')], 'V01', expected).isFound).toBe(false);
    const mild = finding('V01', 'row2.value', { severity: 'warning' });
    expect(judge(spot, [mild], 'V01', expected).isFound).toBe(false);
  });

  test('takes a collapsed finding by its cells', () => {
    const cells = [finding('V08', 'row2.value').address];
    const collapsed = finding('V08', 'header.value', { severity: 'info', cells });
    expect(judge(spot, [collapsed], 'V08', { at: ['row2.value'] }).isFound).toBe(true);
  });

  test('takes the cell of a merged level for all its rows', () => {
    expect(places.has('row2.level1')).toBe(false);
    const found = judge(spot, [finding('I05', 'row1.level1')], 'I05', { at: ['row2.level1'] });
    expect(found.isFound).toBe(true);
  });

  test('calls what nobody asked for false, but for consequences and information', () => {
    const others = [
      finding('V05', 'row2.value', { severity: 'warning' }),
      finding('I09', 'row2.description', { severity: 'info' }),
      finding('B01', 'total'),
    ];
    const also = [{ code: 'V05', why: 'a cause of its own', at: ['row2.value'] }];
    const { alarms } = judge(spot, others, 'V01', { ...expected, also });
    expect(alarms.map(({ finding: { rule }, where }) => `${rule} ${where}`)).toEqual(['B01 total']);
  });
});

test('limits that do not hold are told', () => {
  const counts = { injected: 100, found: 90, falseErrors: 1, falseWarnings: 3 };
  const tally = { rules: new Map([['V01', counts]]), layouts: new Map(), cells: 400, tables: 10, notes: [] };
  expect(failures(tally)).toHaveLength(3);
  expect(
    failures({ ...tally, rules: new Map([['V01', { ...counts, found: 100, falseErrors: 0 }]]), cells: 600 }),
  ).toEqual([]);
});

test('the same is said of a table whatever its cells’ types and its levels’ form', () => {
  const tables = readUnrepaired().filter((_, i) => i % 12 === 0);
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.flatMap((table) => differences(table, table.layout))).toEqual([]);
});
