import type { CellAddress, Finding, RuleCode } from '../model';

/**
 * One finding a cell for one cause: of these rules only the first that fits a cell speaks.
 * Rules that are not listed speak of causes of their own.
 */
const PRECEDENCE: readonly (readonly RuleCode[])[] = [
  ['V01'],
  ['V03'],
  ['V22'],
  ['V16'],
  ['V04'],
  ['C10'],
  ['V09', 'V10'],
  ['V07'],
  ['I18'],
  // A cost without a number needs an amount, however its text is worded.
  ['I02'],
  ['V14'],
  ['V15'],
  ['V02'],
  ['V20'],
  ['V13'],
  // An amount that is missing can't add up either.
  ['E07'],
  ['B07'],
  ['B01'],
];

/** What else seems to be wrong with a value that stands in the wrong row. */
const SHIFTED: ReadonlySet<RuleCode> = new Set(['I01', 'I03', 'I04', 'V11', 'V12', 'V17', 'V18', 'V19']);

/** At the cell of the first, the others only repeat in other words what it says; never an error for a warning. */
const SILENCED: ReadonlyMap<RuleCode, ReadonlySet<RuleCode>> = new Map([
  // Several values in one cell are no time.
  ['V18', new Set(['V20'])],
  // Nobody should polish the percentage that a count can't be.
  ['V10', new Set(['V05'])],
  // Two units that contradict each other: one of them is wrong for the name, too.
  ['V23', new Set(['V09'])],
]);

const RANKS = new Map(PRECEDENCE.flatMap((codes, rank) => codes.map((code) => [code, rank] as const)));

const key = (at: CellAddress): string => `${at.sheet}!${at.row},${at.col}`;

function withoutSilenced(findings: readonly Finding[]): readonly Finding[] {
  const silenced = new Set<string>();
  for (const { rule, address } of findings) {
    for (const other of SILENCED.get(rule) ?? []) silenced.add(`${other} ${key(address)}`);
  }
  return findings.filter(({ rule, address }) => !silenced.has(`${rule} ${key(address)}`));
}

/** Drops findings about a cell for which another rule has already given the cause. */
export function byPrecedence(all: readonly Finding[]): readonly Finding[] {
  const findings = withoutSilenced(all);
  const best = new Map<string, Finding>();
  const ranked = findings
    .filter((finding) => RANKS.has(finding.rule))
    .sort((a, b) => RANKS.get(a.rule)! - RANKS.get(b.rule)!);
  for (const finding of ranked) {
    for (const cell of [finding.address, ...finding.cells]) {
      if (!best.has(key(cell))) best.set(key(cell), finding);
    }
  }
  const speaks = (finding: Finding): boolean => {
    const first = best.get(key(finding.address));
    if (SHIFTED.has(finding.rule)) return first?.rule !== 'C10';
    return !RANKS.has(finding.rule) || first === finding;
  };
  return fixedOnce(findings.filter(speaks));
}

/** Of findings whose safe fixes write the same into one cell, the first in the order of the rules stays. */
function fixedOnce(findings: readonly Finding[]): readonly Finding[] {
  const written = new Set<string>();
  return findings.filter(({ fixes: [fix] }) => {
    const [edit, ...more] = fix?.kind === 'safe' ? fix.edits : [];
    if (!edit || more.length > 0) return true;
    const text = `${key(edit.address)}=${String(edit.new)}`;
    const isFirst = !written.has(text);
    written.add(text);
    return isFirst;
  });
}
