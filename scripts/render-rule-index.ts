import { severityWords } from '../src/messages/fields';
import { ruleFamilies } from '../src/messages/rule-families';
import { ruleTitles } from '../src/messages/rules';
import { rules } from '../src/rules';
import type { Rule } from '../src/rules/rule';

const FIXES = { safe: '自动', offer: '供选择', none: '手工' } as const;

const HEAD = `<!-- 由 npm run docs 生成，请勿手改。 -->

# 规则一览

共 {count} 条。代码固定，不会另作他用；\`jixiao explain 代码\` 显示同样的说明。

- **级别**是通常的级别，个别情形会轻一些，见各页；设置里可以逐条调整或关闭。错误会被退回，警告评审多半要问，提示是写法上的小毛病。
- **审核内容**是评审的四个方面（财预〔2015〕88号）。
- **修复**：自动，\`jixiao fix\` 直接改好；供选择，给出改法由使用者挑选；手工，自己改。`;

/** docs/rules/README.md: all rules by family, each with a link to its page. */
export function renderRuleIndex(): string {
  const families = [...new Set(rules.map(familyOf))];
  const sections = families.map((family) => {
    const members = rules.filter((rule) => familyOf(rule) === family);
    return [`## ${family} ${ruleFamilies[family] ?? ''}`.trim(), '', ...TABLE, ...members.map(row)].join(
      '\n',
    );
  });
  return `${[HEAD.replace('{count}', String(rules.length)), ...sections].join('\n\n')}\n`;
}

const familyOf = ({ code }: Rule): string => code.slice(0, 1);

const TABLE = ['| 代码 | 名称 | 级别 | 审核内容 | 修复 | 依据 |', '|---|---|---|---|---|---|'];

function row({ code, slug, severity, dimension, fixable, sources }: Rule): string {
  const cells = [
    code,
    `[${ruleTitles[code] ?? slug}](${code}-${slug}.md)`,
    severityWords[severity],
    dimension,
    FIXES[fixable ?? 'none'],
    sources.join('、'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
