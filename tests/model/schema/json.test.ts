import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/model/schema/json';

test('what is JSON is read, with or without a byte order mark', () => {
  expect(parseJson('{"a": [1, "二"]}')).toEqual({ value: { a: [1, '二'] } });
  expect(parseJson('\ufeff{"a":null}')).toEqual({ value: { a: null } });
});

test.each([
  ['{"a": 1, "b": {"a": 2}, "a": 3}', 'a', 1, 25],
  ['{\n  "V13": "off",\n  "V\\u00313": "info"\n}', 'V13', 3, 3],
  ['[{"a": 1}, {"b": {"c": 1, "c": 1}}]', 'c', 1, 27],
])('a key that is there twice in one object: %s', (text, repeated, line, column) => {
  expect(parseJson(text)).toEqual({ wrong: { line, column }, repeated });
});

test('what is wrong earlier or later is no matter of keys', () => {
  expect(parseJson('{"a": 1, "a": }')).toEqual({ wrong: { line: 1, column: 15 } });
  expect(parseJson('[{"a": 1}, {"a": 1}]')).toEqual({ value: [{ a: 1 }, { a: 1 }] });
});

describe('what is not: where it stops being JSON', () => {
  test.each([
    ['', 1, 1],
    ['\ufeff', 1, 1],
    ['{"a": x}', 1, 7],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  “a”: 1\n}', 2, 3],
    ["{'a': 1}", 1, 2],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{} {}', 1, 4],
    ['// 说明\n{}', 1, 1],
    ['{"a": 01}', 1, 8],
    ['tru', 1, 1],
    ['-', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(parseJson(text)).toEqual({ wrong: { line, column } });
  });

  test('too deep to be read', () => {
    expect(parseJson('['.repeat(100_000))).toHaveProperty('wrong.line', 1);
  });
});
