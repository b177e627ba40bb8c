import { checkWorkbook } from '../src/check';
import type { CheckResult } from '../src/check';
import { renderFinding } from '../src/messages/findings';
import type { Finding, RuleCode, WorkbookSnapshot } from '../src/model';
import { drawBook } from './book';
import type { DrawnBook, Form, Page, Spot } from './book';
import { casesOf, groupIn, holdsIn, inBooks } from './cases';
import type { Case, Group } from './cases';
import { draw, drawLayouts } from './draw';
import type { DrawLayout, LevelStyle, Typing } from './draw';
import { bookFaults, faults } from './faults';
import type { BookFault, Fault, Faulty } from './faults';
import { bySpot, hasPlace, judge } from './judge';
import type { Consequence, Expectation } from './faults/fault';
import { rightSummary } from './faults/workbook';
import { createRandom, seedOf } from './random';
import type { RepairedTable } from './table';
import { Tallier } from './tally';
import type { Tally } from './tally';

export interface Plan {
  readonly groups: readonly Group[];
  readonly seed: number;
  /** Tables that get each fault, of each group, in each layout and typing. */
  readonly most: number;
  /** In so many of its possible places each fault is tried: 0 … 1. */
  readonly share: number;
  /** Tables looked at for a place where the fault makes sense. */
  readonly tries: number;
  readonly typings: readonly Typing[];
  /** Only these rules' faults; all when absent. */
  readonly rules?: readonly RuleCode[];
  /** Writes a workbook and reads it again, as a file; applied to every so many books. */
  readonly throughFile?: {
    readonly every: number;
    readonly pass: (book: WorkbookSnapshot) => Promise<WorkbookSnapshot>;
  };
}

const SIZE = 8;
const STYLES: readonly LevelStyle[] = ['blank', 'merged', 'repeated'];

class Measurement {
  readonly tally = new Tallier();
  private books = 0;

  constructor(private readonly plan: Plan) {}

  /** Each book takes the next style and arrangement. */
  private form(layout: DrawLayout, typing: Typing): Form {
    const n = this.books++;
    return { layout, typing, levels: STYLES[n % 3]!, arrangement: n % 2 === 0 ? 'sheets' : 'stacked' };
  }

  private async check(book: DrawnBook): Promise<CheckResult> {
    const { throughFile } = this.plan;
    const isFile = throughFile !== undefined && this.books % throughFile.every === 0;
    const result = checkWorkbook(isFile ? await throughFile.pass(book.workbook) : book.workbook);
    this.tally.tables += book.spots.length;
    this.tally.cells += book.spots.reduce((cells, { filled }) => cells + filled, 0);
    return result;
  }

  private alarm(finding: Finding, form: Form, after: string, where: string): void {
    const { what } = renderFinding(finding.messageId, finding.data);
    const text = `[${form.layout} ${form.typing} ${form.levels} ${form.arrangement}] ${after} → ${finding.rule} ${finding.severity} at ${where}: ${what}`;
    this.tally.alarm(finding.rule, form.layout, finding.severity === 'error', text);
  }

  /** Tables without faults: every error or warning is false. */
  async clean(group: Group, layout: DrawLayout, typing: Typing): Promise<void> {
    const { tables, name } = groupIn(group, layout);
    for (let i = 0; i < tables.length; i += SIZE) {
      const form = this.form(layout, typing);
      const pages = tables.slice(i, i + SIZE).map((table) => ({ table }));
      const summary = rightSummary(
        pages.map(({ table }) => table),
        layout,
      );
      const book = drawBook(pages, form, summary);
      const result = await this.check(book);
      const read = result.tables;
      if (read.length < pages.length)
        throw new Error(`${pages.length - read.length} of ${name} not recognised as ${layout}`);
      for (const [spot, own] of bySpot(book, result)) {
        const table = pages[book.spots.indexOf(spot!)]?.table;
        const { alarms } = spot
          ? judge(spot, own, '', { at: [] })
          : { alarms: own.map((finding) => ({ finding, where: '?' })) };
        for (const { finding, where } of alarms)
          this.alarm(finding, form, `clean ${table?.name ?? name}`, where);
      }
    }
  }

  /** Faults of single tables. */
  async tables(group: Group, layout: DrawLayout, typing: Typing): Promise<void> {
    const own = groupIn(group, layout);
    const { seed, most, share, tries, rules } = this.plan;
    const spots = new Map<RepairedTable, Spot>();
    const spotOf = (table: RepairedTable): Spot => {
      const known = spots.get(table);
      if (known) return known;
      const { places } = draw(table, { layout, typing: 'text', levels: 'repeated' });
      const spot = { sheet: '', top: 0, bottom: 0, places, filled: 0 };
      spots.set(table, spot);
      return spot;
    };
    const isPossible = ({ table, at, cells = {} }: Faulty, { needs = [] }: Fault): boolean => {
      const spot = spotOf(table);
      return hasPlace(spot, at) && [...needs, ...Object.keys(cells)].every((key) => spot.places.has(key));
    };
    const cases = faults
      .filter((fault) => (rules?.includes(fault.code) ?? true) && holdsIn(fault, layout))
      .filter(
        (fault) =>
          createRandom(
            seedOf(`${own.name}/${layout}/${typing}/${fault.code}/${fault.variant}/share`, seed),
          ).next() < share,
      )
      .flatMap((fault) =>
        casesOf(fault, own, { seed: seedOf(layout + typing, seed), most, tries }, isPossible),
      );
    const random = createRandom(seedOf(`${own.name}/${layout}/${typing}`, seed));
    for (const some of inBooks(cases, SIZE, random)) {
      const form = this.form(layout, typing);
      await this.faultyBook(
        some,
        some.map((one) => pageOf(one, own.tables[one.index]!, form)),
        form,
      );
    }
  }

  private async faultyBook(cases: readonly Case[], pages: readonly Page[], form: Form): Promise<void> {
    const book = drawBook(pages, form);
    const groups = bySpot(book, await this.check(book));
    cases.forEach(({ code, variant, faulty }, i) => {
      const spot = book.spots[i]!;
      this.judge(spot, groups.get(spot) ?? [], { code, variant }, faulty, form, `${faulty.table.name}`);
    });
  }

  private judge(
    spot: Spot,
    findings: readonly Finding[],
    { code, variant }: { readonly code: RuleCode; readonly variant: string },
    expected: Expectation,
    form: Form,
    what: string,
  ): void {
    const { isFound, alarms } = judge(spot, findings, code, inForm(code, expected, form));
    const after = `${code} “${variant}” at ${expected.at.slice(0, 2).join('/')} of ${what}`;
    this.tally.injected(code, form.layout, isFound, () => {
      const there = findings.filter((one) => one.rule === code).map((one) => `${one.severity}`);
      const others = findings.map((one) => one.rule).join(' ');
      return `[${form.layout} ${form.typing} ${form.levels} ${form.arrangement}] ${after} (own: ${there.join() || 'none'}; said: ${others}) ${this.textAt(expected)}`;
    });
    for (const { finding, where } of alarms) this.alarm(finding, form, after, where);
  }

  private textAt(expected: Expectation): string {
    const faulty = expected as Partial<Faulty>;
    const row = /^row(\d+)\./.exec(expected.at[0] ?? '')?.[1];
    const own = row && faulty.table?.rows[Number(row) - 1];
    return own
      ? `${own.level2} | ${own.name} | ${own.value} | ${own.basis}`
      : JSON.stringify(faulty.cells ?? {});
  }

  /** Faults among several tables. */
  async workbooks(group: Group, layout: DrawLayout, typing: Typing): Promise<void> {
    const { tables, name } = groupIn(group, layout);
    for (const fault of bookFaults.filter((one) => this.isWanted(one, layout))) {
      const random = createRandom(
        seedOf(`${name}/${layout}/${typing}/${fault.code}/${fault.variant}`, this.plan.seed),
      );
      let made = 0;
      for (let i = 0; i + 2 <= tables.length && made < this.plan.most; i += SIZE) {
        const injected = fault.inject(tables.slice(i, i + SIZE), random);
        if (!injected) continue;
        const form = this.form(layout, typing);
        const book = drawBook(
          injected.tables.map((table) => ({ table })),
          form,
          injected.summary ?? null,
        );
        const found = injected.found === null ? book.summary : book.spots[injected.found];
        const { needs = [] } = fault;
        if (!found || !hasPlace(found, injected.at)) continue;
        if (!needs.every((key) => found.places.has(key))) continue;
        made++;
        const groups = bySpot(book, await this.check(book));
        for (const [spot, own] of groups) {
          if (spot === found) continue;
          const { alarms } = judge(spot ?? found, own, '', { at: [], also: injected.also ?? [] });
          for (const { finding, where } of alarms)
            this.alarm(finding, form, `${fault.code} elsewhere`, where);
        }
        const own = groups.get(found) ?? [];
        const table = injected.found === null ? '汇总表' : injected.tables[injected.found]!.name;
        this.judge(found, own, fault, injected, form, table);
      }
    }
  }

  private isWanted(fault: BookFault, layout: DrawLayout): boolean {
    return (this.plan.rules?.includes(fault.code) ?? true) && holdsIn(fault, layout);
  }
}

const COMPARED: readonly Consequence[] = ['E02', 'E06', 'E08'].map((code) => ({
  code,
  why: 'what was reached is held against a target or a name that is wrong now',
}));

/** What a list declares to be 定性 may be said in words: no more than information. */
const IN_WORDS: ReadonlySet<RuleCode> = new Set(['V02', 'V13']);

/** What a fault brings about in this form besides, and what it can't. */
function inForm(code: RuleCode, expected: Expectation, { layout }: Form): Expectation {
  const { at, also = [], severity } = expected;
  if (layout === 'flat-list' && IN_WORDS.has(code)) return { at, also };
  if (layout !== 'self-evaluation' || !at.some((key) => /^row\d/.test(key))) return expected;
  return { at, also: [...also, ...COMPARED], ...(severity ? { severity } : {}) };
}

/** The faulty table to draw. A self-evaluation's actual values stay those of the target as it was. */
function pageOf({ faulty }: Case, clean: RepairedTable, form: Form): Page {
  const { table, cells = {} } = faulty;
  if (form.layout !== 'self-evaluation' || table.rows.length !== clean.rows.length) return { table, cells };
  const { rows, places } = draw(clean, form);
  const kept = table.rows.flatMap(({ value }, i) => {
    const key = `row${i + 1}.actual`;
    const place = places.get(key);
    return place && value !== clean.rows[i]!.value ? [[key, rows[place.row]![place.col]!] as const] : [];
  });
  return { table, cells: { ...Object.fromEntries(kept), ...cells } };
}

/** Checks clean and faulty copies in all layouts and typings. */
export async function measure(plan: Plan): Promise<Tally> {
  const measurement = new Measurement(plan);
  for (const layout of drawLayouts) {
    for (const typing of plan.typings) {
      for (const group of plan.groups) {
        await measurement.clean(group, layout, typing);
        await measurement.tables(group, layout, typing);
        await measurement.workbooks(group, layout, typing);
      }
    }
  }
  return measurement.tally;
}
