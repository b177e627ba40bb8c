import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyToSnapshot, planOf } from '../../src/fix';
import type { SheetSnapshot } from '../../src/model';
import { recogniseWorkbook } from '../../src/recognise';
import { rules } from '../../src/rules';
import type { Report, TableRule } from '../../src/rules/rule';
import { embed } from '../support/healthy-table';
import { workbookFromGrids } from '../support/grid';
import { contextOf } from '../../src/check/context';

const valueRules = rules.filter(
  (rule): rule is TableRule => rule.code.startsWith('V') && rule.scope === 'table',
);

interface Found extends Report {
  readonly code: string;
}

const check = (sheets: readonly SheetSnapshot[]): Found[] =>
  recogniseWorkbook({ name: '', date1904: false, sheets }).tables.flatMap((table) =>
    valueRules.flatMap((rule) =>
      [...rule.check(table, contextOf([], {}))].map((found) => ({ ...found, code: rule.code })),
    ),
  );

const codes = (found: readonly Found[]): string[] => found.map(({ code }) => code);

const piece = fc.constantFrom(
  ...[
    '≥',
    '>=',
    '＝',
    '≤ ',
    '不低于',
    '大于',
    '达到',
    '95',
    '100',
    '3',
    '1,200',
    ' ',
    '%',
    '％',
    '百分比',
    '人',
    '万元',
    '万',
  ],
  ...['/人', '以上', '以内', '。', '；', '\\n', '及时', '提升', '有效', '12月底前', '和'],
);
const name = fc.constantFrom('发放准确率', '参训人数', '群众满意度', '运行成本', '工作效率', '产值增长率');
const kind = fc.constantFrom('数量指标', '质量指标', '时效指标', '成本指标', '服务对象满意度指标');

test('safe fixes heal in a few passes and bring nothing new', () => {
  fc.assert(
    fc.property(name, kind, fc.array(piece, { minLength: 1, maxLength: 6 }), (named, kinded, pieces) => {
      const { text } = embed(
        `| 二级指标 | 三级指标 | 指标值 |\n| ${kinded} | ${named} | ${pieces.join('')} |`,
      );
      let workbook = workbookFromGrids({ 表: text });
      const before = codes(check(workbook.sheets));
      for (let pass = 0; pass < 10; pass++) {
        const safe = check(workbook.sheets).flatMap(({ fixes = [] }) =>
          fixes.filter((fix) => fix.kind === 'safe'),
        );
        if (safe.length === 0) break;
        ({ workbook } = applyToSnapshot(workbook, planOf(safe.slice(0, 1))));
      }
      const after = check(workbook.sheets);
      expect(after.flatMap(({ fixes = [] }) => fixes).filter((fix) => fix.kind === 'safe')).toEqual([]);
      expect(codes(after).filter((code) => !before.includes(code))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
