import { describe, expect, test } from '@jest/globals';
import { presetIds } from '../../src/check';
import type { TargetTable } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { presetOf } from '../../src/recognise/preset';
import { corpusFiles, readCorpus } from '../support/corpus';
import { sheetFromGrid } from '../support/grid';

const only = (grid: string): TargetTable => recogniseSheet(sheetFromGrid(grid)).tables[0]!;

/** A form with these first rows. */
const form = (...rows: readonly string[]): TargetTable =>
  only(`
    | 项目绩效目标表 | < | < | < |
    ${rows.map((row) => `| ${row} |`).join('\n    ')}
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 培训人数 | ≥50人 |`);

const HEBEI = [
  '预算规模及资金用途 | 预算数 | 5 | ',
  '资金支出计划 | 3月底 | 6月底 | ',
  '绩效目标 | 完成培训 | | ',
];
const NATIONAL = ['年度资金总额 | 5 | | ', '年度目标 | 完成培训 | | '];

describe('the preset', () => {
  test.each<[string, string, readonly string[]]>([
    ['hebei', '13030322P00397010017P', HEBEI],
    ['tangshan', '13020022P00397010017P', HEBEI],
    ['shanxi', '14022524P00397010017P', HEBEI],
    ['hebei', '13030322P00397010017P', NATIONAL],
    ['sichuan', '51010024P00397010017P', NATIONAL],
    ['neimenggu', '15010024P00397010017P', NATIONAL],
    ['shanghai', '31010124P00397010017P', NATIONAL],
    ['tianjin', '12010124P00397010017P', NATIONAL],
    ['national', '42010124P00397010017P', NATIONAL],
    ['national', '510100', NATIONAL],
    ['sichuan', '51010024P00397010017P', []],
    ['standard', '', []],
  ])('is %s by code %s', (preset, code, rows) => {
    expect(form(`项目编码 | ${code} | 项目名称 | 培训`, ...rows).preset).toBe(preset);
  });

  test.each<[string, string, readonly string[]]>([
    ['shanghai', '上海市浦江区民政局', NATIONAL],
    ['sichuan', '四川省平川县教育局', []],
    ['neimenggu', '内蒙古自治区平川旗教育局', NATIONAL],
    ['tangshan', '唐山市河口区教育局', HEBEI],
    ['hebei', '610001平川街道办事处', HEBEI],
    ['national', '平川县教育局', NATIONAL],
    ['standard', '平川县教育局', []],
  ])('is %s by organisation %s', (preset, org, rows) => {
    expect(form(`单位名称 | ${org} | 项目名称 | 培训`, ...rows).preset).toBe(preset);
  });

  test('the code goes before the organisation', () => {
    const rows = [
      '单位名称 | 上海市浦江区民政局驻外办事处 | 项目名称 | 培训',
      '项目编码 | 13030322P00397010017P | | ',
    ];
    expect(form(...rows).preset).toBe('hebei');
  });

  test('a layout of a part of the place stays: Tangshan’s with a code of Hebei', () => {
    const located = (value: string) => ({ ...form().headers['indicator.name']!, value });
    const code = located('13030322P00397010017P');
    expect(presetOf({ preset: 'tangshan' }, code, null)).toBe('tangshan');
    expect(presetOf({ preset: 'tangshan' }, located('14030322P00397010017P'), null)).toBe('shanxi');
    expect(presetOf({}, null, null)).toBe('standard');
    expect(presetOf({ preset: 'our-office' }, null, located('平川县教育局'))).toBe('our-office');
  });

  test('every preset that is recognised is one there is', () => {
    for (const preset of [
      'hebei',
      'tangshan',
      'shanxi',
      'national',
      'sichuan',
      'neimenggu',
      'shanghai',
      'tianjin',
      'standard',
    ]) {
      expect(presetIds).toContain(preset);
    }
  });

  test('of the real workbooks', async () => {
    const found: Record<string, string> = {};
    for (const file of corpusFiles) {
      const presets = (await readCorpus(file)).sheets.flatMap((sheet) =>
        recogniseSheet(sheet).tables.map(({ preset }) => preset),
      );
      found[file.slice(0, 3)] = [...new Set(presets)].join();
    }
    expect(found).toEqual({ 古城街: 'hebei', 山海关: 'hebei', 浑源县: 'shanxi', 高新区: 'tangshan' });
  });
});
