import type { RuleCode } from '../src/model';

/** Counts of one rule, or of one layout. */
export interface Counts {
  injected: number;
  found: number;
  falseErrors: number;
  falseWarnings: number;
}

const none = (): Counts => ({ injected: 0, found: 0, falseErrors: 0, falseWarnings: 0 });

/** A fault that was not found, or a finding that nothing asked for, as a line to read. */
export interface Note {
  readonly kind: 'miss' | 'alarm';
  readonly code: RuleCode;
  readonly text: string;
}

export interface Tally {
  readonly rules: ReadonlyMap<RuleCode, Counts>;
  readonly layouts: ReadonlyMap<string, Counts>;
  readonly cells: number;
  readonly tables: number;
  readonly notes: readonly Note[];
}

/** Adds up what the measurements say. */
export class Tallier implements Tally {
  readonly rules = new Map<RuleCode, Counts>();
  readonly layouts = new Map<string, Counts>();
  readonly notes: Note[] = [];
  cells = 0;
  tables = 0;

  private countsOf(code: RuleCode, layout: string): readonly Counts[] {
    const of = (map: Map<string, Counts>, key: string): Counts => {
      const counts = map.get(key) ?? none();
      map.set(key, counts);
      return counts;
    };
    return [of(this.rules, code), of(this.layouts, layout)];
  }

  injected(code: RuleCode, layout: string, isFound: boolean, text: () => string): void {
    for (const counts of this.countsOf(code, layout)) {
      counts.injected++;
      if (isFound) counts.found++;
    }
    if (!isFound) this.notes.push({ kind: 'miss', code, text: text() });
  }

  alarm(code: RuleCode, layout: string, isError: boolean, text: string): void {
    for (const counts of this.countsOf(code, layout)) {
      if (isError) counts.falseErrors++;
      else counts.falseWarnings++;
    }
    this.notes.push({ kind: 'alarm', code, text });
  }
}

export const recallOf = ({ injected, found }: Counts): number => (injected === 0 ? 1 : found / injected);

export const sum = (counts: Iterable<Counts>): Counts => {
  const total = none();
  for (const one of counts) {
    total.injected += one.injected;
    total.found += one.found;
    total.falseErrors += one.falseErrors;
    total.falseWarnings += one.falseWarnings;
  }
  return total;
};

/** Least recall in all, and most false warnings a filled cell. */
export const LIMITS = { recall: 0.98, perRule: 0.95, falseWarnings: 1 / 200 } as const;

/** Why the limits do not hold; empty when they do. */
export function failures(tally: Tally): readonly string[] {
  const total = sum(tally.rules.values());
  const failed: string[] = [];
  if (recallOf(total) < LIMITS.recall) failed.push(`recall ${(recallOf(total) * 100).toFixed(2)} % < 98 %`);
  if (total.falseErrors > 0) failed.push(`${total.falseErrors} false errors`);
  if (total.falseWarnings > tally.cells * LIMITS.falseWarnings) {
    failed.push(`${total.falseWarnings} false warnings in ${tally.cells} cells, more than 1 in 200`);
  }
  return failed;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function line(name: string, counts: Counts): string {
  const { injected, found, falseErrors, falseWarnings } = counts;
  const recall = injected === 0 ? '–' : percent(recallOf(counts));
  return `| ${[name, injected, found, recall, falseErrors, falseWarnings].join(' | ')} |`;
}

/** Markdown tables by rule and by layout, each with its total. */
export function markdown(tally: Tally, order: readonly RuleCode[]): string {
  const head = (what: string): string[] => [
    `| ${what} | Injected | Found | Recall | False errors | False warnings |`,
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const rules = [...tally.rules].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const total = line('**In all**', sum(tally.rules.values()));
  return [
    ...head('Rule'),
    ...rules.map(([code, counts]) => line(code, counts)),
    total,
    '',
    ...head('Layout'),
    ...[...tally.layouts].map(([layout, counts]) => line(layout, counts)),
    total,
  ].join('\n');
}
