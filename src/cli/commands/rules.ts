import { cliText } from '../../messages/cli';
import { severityWords } from '../../messages/fields';
import { ruleTitles } from '../../messages/rules';
import { rules as allRules } from '../../rules';
import type { Rule } from '../../rules/rule';
import type { ExitCode } from '../exit';
import { displayWidth, padDisplay } from '../terminal';
import type { Terminal } from '../terminal';

type Row = readonly [code: string, severity: string, fixable: string, title: string];

/** Lists the rules: code, severity, kind of fix, title. */
export function listRules({ out, painter }: Terminal): ExitCode {
  const header: Row = [
    cliText('rules.code'),
    cliText('rules.severity'),
    cliText('rules.fixable'),
    cliText('rules.title'),
  ];
  const pad = (text: string, column: 0 | 1 | 2): string =>
    padDisplay(
      text,
      2 + Math.max(...[header, ...allRules.map(rowOf)].map((row) => displayWidth(row[column]))),
    );
  const line = ([code, severity, fixable, title]: Row, paint = (text: string): string => text): string =>
    `${pad(code, 0)}${paint(pad(severity, 1))}${pad(fixable, 2)}${title}\n`;

  out.write(painter.strong(line(header)));
  for (const rule of allRules) {
    out.write(line(rowOf(rule), (text) => painter.severity(rule.severity, text)));
  }
  return 0;
}

const rowOf = (rule: Rule): Row => [
  rule.code,
  severityWords[rule.severity],
  cliText(`rules.${rule.fixable ?? 'none'}`),
  titleOf(rule),
];

const titleOf = (rule: Rule): string => ruleTitles[rule.code] ?? rule.slug;
