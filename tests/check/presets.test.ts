import { describe, expect, test } from '@jest/globals';
import presetList from '../../assets/presets/presets.json';
import { checkWorkbook, presetIds, presetOf } from '../../src/check';
import { contextOf } from '../../src/check/context';
import { withPreset } from '../../src/check/presets';
import type { Settings } from '../../src/model';
import { presetsSchema } from '../../src/model/schema/presets';
import { rules } from '../../src/rules';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';
import { tableFrom } from './tables';

const plain = tableFrom('| 单位：万元 |');

describe('the list of presets', () => {
  test('is as its schema says', () => {
    expect(presetsSchema.parse(presetList)).toEqual(presetList);
  });

  test('names each once, the standard one first', () => {
    expect(new Set(presetIds).size).toBe(presetIds.length);
    expect(presetIds[0]).toBe('standard');
    expect(new Set(presetIds.map((id) => presetOf(id).title)).size).toBe(presetIds.length);
  });

  test('speaks of rules that there are', () => {
    const codes = new Set(rules.map(({ code }) => code));
    const named = presetIds.flatMap((id) => Object.keys(presetOf(id).severities));
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('a name that is not known stands for the standard one', () => {
    expect(presetOf('别处').id).toBe('standard');
  });
});

describe('preset and profile of a table', () => {
  const effective = (preset: string, profile: '2015' | '2021', settings: Settings = {}) => {
    const table = withPreset({ ...plain, preset, profile }, settings);
    return `${table.preset} ${table.profile}`;
  };

  test('as recognised, unless set', () => {
    expect(effective('national', '2021')).toBe('national 2021');
    expect(effective('national', '2015')).toBe('national 2015');
    expect(effective('national', '2015', { preset: 'sichuan' })).toBe('sichuan 2015');
    expect(effective('national', '2015', { profile: '2021' })).toBe('national 2021');
    expect(effective('hebei', '2021', { profile: '2015' })).toBe('hebei 2015');
  });

  test('成本指标 at level 1 says more than what a preset is used to', () => {
    expect(presetOf('hebei').profile).toBe('2015');
    expect(effective('hebei', '2021')).toBe('hebei 2021');
    expect(effective('national', '2021', { preset: 'hebei' })).toBe('hebei 2021');
  });

  test('a check’s tables carry them, and its rules go by them', () => {
    const book = workbookFromGrids({ 表1: embed('| 单位：万元 |').text });
    const settings = { preset: 'tianjin', profile: '2021' } as const;
    expect(checkWorkbook(book, settings).tables[0]).toMatchObject(settings);
  });

  test('the weights’ sum: set, else the preset’s', () => {
    expect(contextOf([plain], {}).weightSum(plain)).toBe(presetOf(plain.preset).weightSum);
    expect(contextOf([plain], { weightSum: '100' }).weightSum(plain)).toBe('100');
  });
});
