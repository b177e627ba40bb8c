import { edit, fix, report } from './rule';
import { foldTight } from '../values/fold';
import type { TableRule } from './rule';

const NUMBERING = /^(\s*(?:目标\s*)?[(（]?)(\d{1,2})([)）]?\s*[.、．:：)）]?\s*)/;
/** 一是, （二）: such goals can be told apart, but not numbered anew. */
const WORDED = /^\s*(?:[一二三四五六七八九十]{1,3}是|[(（]?[一二三四五六七八九十]{1,3}[)）、.．])\s*/;
/** Before a goal with a number of its own within a line. */
const NEXT_NUMBER = /(?<=[。；;])\s*(?=(?:目标\s*)?[(（]?\d{1,2}[)）.、．:：])/;
const SENTENCE_END = /(?<=[。；;])/;
const STOPS = /[。；;.，,]+$/;
/** Shorter sentences of a line may be meant to stand in it twice. */
const SHORTEST = 4;

/** One goal, or a sentence of a line without numbers; its number apart from what it says. */
interface Goal {
  readonly line: number;
  readonly text: string;
  readonly number: number | null;
  readonly said: string;
  readonly isWorded: boolean;
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
    const all = goals.stored.value.split(/\r?\n/).flatMap(readLine);
    const said = new Set<string>();
    const kept = all.filter((goal) => goal.said === '' || (!said.has(goal.said) && said.add(goal.said)));
    const dropped = all.filter((goal) => !kept.includes(goal));
    const [first] = dropped;
    if (!first) return;
    const goal = first.text.replace(NUMBERING, '').replace(WORDED, '').trim();
    const data = { goal: goal.replace(STOPS, ''), count: dropped.length };
    const kind = all.some(({ isWorded }) => isWorded) ? 'offer' : 'safe';
    const fixes = [
      fix(kind, 'goals.dropRepeats', { count: dropped.length }, [edit(goals, withoutRepeats(all, kept))]),
    ];
    yield report('C05.repeated', goals, 'goals', data, { fixes });
  },
};

/** A line is one goal, unless it numbers several; without a number its sentences are compared with each other. */
function readLine(text: string, line: number): Goal[] {
  const numbered = text.split(NEXT_NUMBER);
  const isNumbered = NUMBERING.test(text) || numbered.length > 1;
  const parts = isNumbered ? numbered : text.split(SENTENCE_END).filter((part) => part !== '');
  if (parts.length < 2) return [readGoal(text, line)];
  return parts.map((part) => {
    const goal = readGoal(part, line);
    if (isNumbered) return goal;
    // 按标准发放。 may stand behind several goals.
    return { ...goal, said: goal.said.length < SHORTEST ? '' : `${line}:${goal.said}` };
  });
}

function readGoal(text: string, line: number): Goal {
  const numbering = NUMBERING.exec(text);
  const worded = numbering ? null : WORDED.exec(text);
  const rest = text.slice((numbering ?? worded)?.[0].length ?? 0);
  return {
    line,
    text,
    number: numbering ? Number(numbering[2]) : null,
    said: foldTight(rest).replace(STOPS, ''),
    isWorded: worded !== null,
  };
}

/** What is kept, line by line; numbered anew where all goals were numbered 1, 2, 3 … */
function withoutRepeats(all: readonly Goal[], kept: readonly Goal[]): string {
  const inSequence = all.every((goal, index) => goal.number === index + 1);
  const lines = new Map<number, string>();
  kept.forEach((goal, index) => {
    const text = inSequence
      ? goal.text.replace(NUMBERING, (_, before: string, __, after: string) => before + (index + 1) + after)
      : goal.text;
    lines.set(goal.line, (lines.get(goal.line) ?? '') + text);
  });
  return [...lines]
    .map(([line, text]) => ended(text, line, all, kept))
    .join('\n')
    .trimEnd();
}

/** Where a line's last sentence goes, the one before it gets its stop. */
function ended(text: string, line: number, all: readonly Goal[], kept: readonly Goal[]): string {
  const last = all.filter((goal) => goal.line === line).at(-1)!;
  if (kept.includes(last)) return text;
  return text.trimEnd().replace(STOPS, '') + (STOPS.exec(last.text.trimEnd())?.[0] ?? '');
}
