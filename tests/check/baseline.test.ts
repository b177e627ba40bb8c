import { describe, expect, test } from '@jest/globals';
import { compareWithBaseline, countByRule } from '../../src/check';
import type { Finding } from '../../src/model';

const finding = (rule: string): Finding => ({
  rule,
  severity: 'warning',
  messageId: `${rule}.some`,
  data: {},
  address: { sheet: '表1', row: 0, col: 0 },
  cells: [],
  table: 0,
  field: null,
  value: '',
  fixes: [],
});
const findings = ['V13', 'I17', 'V13', 'V01'].map(finding);
const codes = (list: readonly Finding[]): string => list.map(({ rule }) => rule).join(' ');

const compare = (known: Record<string, number>, ...only: string[]) => {
  const { fresh, changed, ...rest } = compareWithBaseline(
    findings,
    known,
    only.length > 0 ? (rule) => only.includes(rule) : undefined,
  );
  return { fresh: codes(fresh), known: codes(rest.known), changed };
};

test('counts by rule', () => {
  expect(countByRule(findings)).toEqual({ V13: 2, I17: 1, V01: 1 });
});

describe('a baseline', () => {
  test('knows nothing: all is fresh', () => {
    expect(compare({})).toEqual({ fresh: 'V13 I17 V13 V01', known: '', changed: [] });
  });

  test('knows as many as there are', () => {
    expect(compare({ V13: 2, I17: 1 })).toEqual({ fresh: 'V01', known: 'V13 I17 V13', changed: [] });
  });

  test('knows fewer: all of the rule are fresh', () => {
    expect(compare({ V13: 1 })).toEqual({
      fresh: 'V13 I17 V13 V01',
      known: '',
      changed: [{ rule: 'V13', known: 1, found: 2 }],
    });
  });

  test('knows more: they are known all the same, and the count is told', () => {
    expect(compare({ V13: 3, B01: 1 })).toEqual({
      fresh: 'I17 V01',
      known: 'V13 V13',
      changed: [
        { rule: 'V13', known: 3, found: 2 },
        { rule: 'B01', known: 1, found: 0 },
      ],
    });
  });

  test('says nothing of rules that were not looked at', () => {
    expect(compare({ V13: 3, B01: 1 }, 'V13').changed.map(({ rule }) => rule)).toEqual(['V13']);
  });
});
