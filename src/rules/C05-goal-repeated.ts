import { edit, fix, report } from './rule';
import { foldTight } from '../values/fold';
import type { TableRule } from './rule';

const NUMBERING = /^(\s*(?:目标\s*)?[(（]?)(\d{1,2})([)）]?\s*[.、．:：)）]?\s*)/;

/** One line of the goals, its number apart from what it says. */
interface Line {
  readonly text: string;
  readonly number: number | null;
  readonly said: string;
}

/** Goals that say the same thing twice. */
export const C05: TableRule = {
  code: 'C05',
  slug: 'goal-repeated',
  severity: 'warning',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check({ goals }) {
    if (!goals || typeof goals.stored.value !== 'string') return;
    const lines = goals.stored.value.split(/\r?\n/).map(readLine);
    const said = new Set<string>();
    const kept = lines.filter((line) => line.said === '' || (!said.has(line.said) && said.add(line.said)));
    const dropped = lines.filter((line) => !kept.includes(line));
    const [first] = dropped;
    if (!first) return;
    const data = { goal: first.text.replace(NUMBERING, '').trim(), count: dropped.length };
    const fixes = [
      fix('safe', 'goals.dropRepeats', { count: dropped.length }, [edit(goals, renumbered(lines, kept))]),
    ];
    yield report('C05.repeated', goals, 'goals', data, { fixes });
  },
};

function readLine(text: string): Line {
  const numbering = NUMBERING.exec(text);
  const rest = numbering ? text.slice(numbering[0].length) : text;
  return {
    text,
    number: numbering ? Number(numbering[2]) : null,
    said: foldTight(rest).replace(/[。；;.，,]+$/, ''),
  };
}

/** The lines kept; numbered anew where all were numbered 1, 2, 3 … */
function renumbered(lines: readonly Line[], kept: readonly Line[]): string {
  const inSequence = lines.every((line, index) => line.number === index + 1);
  const texts = kept.map(({ text }, index) =>
    inSequence
      ? text.replace(NUMBERING, (_, before: string, __, after: string) => before + (index + 1) + after)
      : text,
  );
  return texts.join('\n').trimEnd();
}
