import { cliText } from '../../messages/cli';
import { rules } from '../../rules';
import type { Rule } from '../../rules/rule';
import { UsageError } from '../exit';
import type { ExitCode } from '../exit';
import type { Painter } from '../../report';
import type { Terminal } from '../terminal';

/** Prints a rule's page. */
export async function explain(code: string, { out, painter }: Terminal): Promise<ExitCode> {
  const rule = rules.find((each) => each.code === code.toUpperCase());
  if (!rule) throw new UsageError(cliText('usage.unknownRule', { code }));
  out.write(`${plainText(await loadPage(rule), painter)}\n`);
  return 0;
}

/** Every rule has one; the bundler takes them all in. */
async function loadPage({ code, slug }: Rule): Promise<string> {
  const page = (await import(`../../../docs/rules/${code}-${slug}.md`)) as { default: string };
  return page.default;
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
