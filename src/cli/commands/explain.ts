import { cliText } from '../../messages/cli';
import { severityWords } from '../../messages/fields';
import { findingMessages } from '../../messages/findings';
import type { FindingMessage } from '../../messages/findings/message';
import { rules } from '../../rules';
import type { Rule } from '../../rules/rule';
import { UsageError } from '../exit';
import type { ExitCode } from '../exit';
import type { Painter } from '../../report';
import type { Terminal } from '../terminal';
import { titleOf } from './rules';

/** Prints a rule's page, or the catalogue's sentences where it has none. */
export async function explain(code: string, { out, painter }: Terminal): Promise<ExitCode> {
  const rule = rules.find((each) => each.code === code.toUpperCase());
  if (!rule) throw new UsageError(cliText('usage.unknownRule', { code }));
  const page = await loadPage(rule);
  const text = page === null ? catalogueText(rule) : page;
  out.write(`${plainText(text, painter)}\n`);
  return 0;
}

async function loadPage({ code, slug }: Rule): Promise<string | null> {
  try {
    // The bundler takes all pages in.
    const page = (await import(`../../../docs/rules/${code}-${slug}.md`)) as { default: string };
    return page.default;
  } catch {
    return null;
  }
}

function catalogueText(rule: Rule): string {
  const messages = Object.entries(findingMessages as Readonly<Record<string, FindingMessage>>)
    .filter(([id]) => id.startsWith(`${rule.code}.`))
    .map(([, message]) => `- ${message.what}\n  ${message.why}\n  ${message.todo}`);
  return [
    `# ${cliText('explain.heading', { code: rule.code, title: titleOf(rule) })}`,
    '',
    cliText('explain.severity', { severity: severityWords[rule.severity] }),
    cliText('explain.dimension', { dimension: rule.dimension }),
    cliText('explain.sources', { sources: rule.sources.join('、') }),
    '',
    ...messages,
  ].join('\n');
}

/** Markdown without its signs: headings strong, links as their text, of a fence only what it says of its text. */
function plainText(markdown: string, painter: Painter): string {
  return markdown
    .split(/\r?\n/)
    .filter((line) => line !== '```')
    .map((line) => {
      if (line.startsWith('```')) return cliText('explain.example', { kind: line.slice(3).trim() });
      const heading = /^#+\s+(.*)$/.exec(line);
      return heading ? painter.strong(inline(heading[1]!)) : inline(line);
    })
    .join('\n')
    .trim();
}

const inline = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
