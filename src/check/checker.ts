import type { Finding, Recognition, SheetSnapshot, TargetTable, WorkbookSnapshot } from '../model';
import { createRecogniser, joinSheets } from '../recognise';
import type { SheetRecognition } from '../recognise';
import type { RuleContext } from '../rules/rule';
import { conclude } from './conclude';
import type { Conclusion } from './conclude';
import { contextOf } from './context';
import { judgeTable, judgeWorkbook, workbookRules } from './judge';
import type { CheckOptions } from './options';
import { withPreset } from './presets';
import { remembered } from './remembered';
import { summarise } from './summary';
import type { Summary } from './summary';

/** Findings in reading order, tables with the preset that holds. */
export interface CheckResult extends Recognition, Conclusion {
  readonly summary: Summary;
}

/** What is about to be done; each phase counts anew. */
export interface CheckStep {
  readonly phase: 'recognise' | 'judge' | 'compare';
  readonly done: number;
  readonly total: number;
  /** null while tables are compared. */
  readonly sheet: string | null;
}

/** A check that can rest, or be given up, between its steps. */
export type CheckSteps = Generator<CheckStep, CheckResult, void>;

/** Checks a workbook again and again; what has not changed since is not looked at anew. */
export interface Checker {
  steps(workbook: WorkbookSnapshot, options?: CheckOptions): CheckSteps;
}

/** A table as it was judged last. */
interface Judged {
  /** With its preset. */
  readonly table: TargetTable;
  readonly index: number;
  readonly findings: readonly Finding[];
}

/** Remembers sheets by their snapshots, tables by their recognition. */
export function createChecker(): Checker {
  const sheetMemory = remembered<SheetSnapshot, SheetRecognition>();
  const tableMemory = remembered<TargetTable, Judged>();

  function* recognise({ sheets }: WorkbookSnapshot, { layouts = [] }: CheckOptions): Part<Recognition> {
    const known = sheetMemory(layouts);
    const recogniser = createRecogniser({ layouts });
    const found: SheetRecognition[] = [];
    for (const [done, sheet] of sheets.entries()) {
      yield { phase: 'recognise', done, total: sheets.length, sheet: sheet.name };
      found.push(recall(known, sheet, recogniser));
    }
    return joinSheets(sheets, found);
  }

  function* judge(
    tables: readonly TargetTable[],
    context: RuleContext,
    options: CheckOptions,
  ): Part<readonly Judged[]> {
    const known = tableMemory({ ...options, ...WITHOUT_EFFECT, guessed: context.budgetYear });
    const judged: Judged[] = [];
    for (const [index, table] of tables.entries()) {
      yield { phase: 'judge', done: index, total: tables.length, sheet: table.range.sheet };
      const last = recall(known, table, () => judgeAnew(table, index, context, options));
      const present = last.index === index ? last : moved(last, index);
      known.set(table, present);
      judged.push(present);
    }
    return judged;
  }

  return {
    *steps(workbook, options = {}) {
      const recognition = yield* recognise(workbook, options);
      const context = contextOf(recognition.tables, options);
      const judged = yield* judge(recognition.tables, context, options);
      const tables = judged.map(({ table }) => table);
      const book = { ...recognition, tables };
      const found = judged.flatMap(({ findings }) => findings);
      const last = { phase: 'compare', total: workbookRules.length + 1, sheet: null } as const;
      for (const [done, rule] of workbookRules.entries()) {
        yield { ...last, done };
        found.push(...judgeWorkbook(rule, book, context, options));
      }
      yield { ...last, done: workbookRules.length };
      const conclusion = conclude(tables, found, options);
      return { ...book, ...conclusion, summary: summarise(tables.length, conclusion.findings) };
    },
  };
}

type Part<T> = Generator<CheckStep, T, void>;

/** Options that only choose among a table's findings. */
const WITHOUT_EFFECT = {
  rules: undefined,
  minimalSeverity: undefined,
  ignores: undefined,
  partial: undefined,
} satisfies Partial<Record<keyof CheckOptions, undefined>>;

function recall<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const present = known.get(key);
  if (present) return present;
  const made = make(key);
  known.set(key, made);
  return made;
}

function judgeAnew(
  recognised: TargetTable,
  index: number,
  context: RuleContext,
  options: CheckOptions,
): Judged {
  const table = withPreset(recognised, options);
  return { table, index, findings: judgeTable(table, index, context, options) };
}

const moved = ({ table, findings }: Judged, index: number): Judged => ({
  table,
  index,
  findings: findings.map((finding) => ({ ...finding, table: index })),
});
