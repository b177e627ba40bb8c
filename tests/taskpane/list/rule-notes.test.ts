import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ruleDimensions } from '../../../src/messages/rule-dimensions';
import { ruleExamples } from '../../../src/messages/rule-examples';
import { regulations, regulationsOf, sourcesOf } from '../../../src/messages/rule-sources';
import { rules } from '../../../src/rules';

const codes = rules.map(({ code }) => code).sort();

/** The cells of each example of a kind on a rule's page; the text in braces is a number. */
function cellsOf(
  { code, slug }: (typeof rules)[number],
  kind: '错误' | '正确',
): readonly (readonly string[])[] {
  const page = readFileSync(join(__dirname, `../../../docs/rules/${code}-${slug}.md`), 'utf8');
  return [...page.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) =>
    text!.split(/[|\n]/).map((cell) =>
      cell
        .trim()
        .replace(/^\{(.*)\}$/, '$1')
        .replaceAll('\\n', '\n'),
    ),
  );
}

describe('what the pane knows of the rules before they are loaded', () => {
  it('says the dimensions that the rules say', () => {
    expect(ruleDimensions).toEqual(Object.fromEntries(rules.map(({ code, dimension }) => [code, dimension])));
  });

  it('says the sources that the rules say, each with its full name', () => {
    for (const { code, sources } of rules) expect([code, sourcesOf(code)]).toEqual([code, sources]);
    for (const [number, name] of Object.entries(regulations)) expect(name).toContain(`（${number}）`);
    expect(regulationsOf('I21')).toEqual([
      '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
    ]);
  });

  it('has an example for each rule, and none besides', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(codes);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s: the example stands on the page',
    (code, rule) => {
      const { bad, good } = ruleExamples[code]!;
      expect(bad).not.toEqual(good);
      const holds = (kind: '错误' | '正确', cells: readonly string[]) =>
        cellsOf(rule, kind).some((page) => cells.every((cell) => page.includes(cell)));
      expect([bad, holds('错误', bad)]).toEqual([bad, true]);
      expect([good, holds('正确', good)]).toEqual([good, true]);
    },
  );
});
