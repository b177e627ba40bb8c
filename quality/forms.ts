import { checkWorkbook } from '../src/check';
import { drawBook, keysAt } from './book';
import type { Form } from './book';
import { groupIn, holdsIn } from './cases';
import type { Group } from './cases';
import { drawLayouts } from './draw';
import type { DrawLayout, LevelStyle, Typing } from './draw';
import { faults } from './faults';
import { createRandom, seedOf } from './random';
import type { RepairedTable } from './table';

const TYPINGS: readonly Typing[] = ['text', 'number', 'percent'];
const STYLES: readonly LevelStyle[] = ['blank', 'merged', 'repeated'];

/** What is said of one table, as rule, severity and field; the same for the same contents. */
function saidOf(table: RepairedTable, form: Form): ReadonlySet<string> {
  const book = drawBook([{ table }], form);
  const [spot] = book.spots;
  const { findings } = checkWorkbook(book.workbook);
  return new Set(
    findings.map(({ rule, severity, address }) => `${rule} ${severity} ${keysAt(spot!, address)[0]!}`),
  );
}

/** A finding that one form of a table has and another lacks. */
export interface Difference {
  readonly table: string;
  readonly form: string;
  readonly said: string;
  /** Whether the form says it and plain text with blank levels doesn't, or the other way round. */
  readonly kind: 'more' | 'less';
}

/** Where levels are repeated, a wrong label stands in each row; a share in words stays text beside numbers. */
const isExpected = (said: string, typing: Typing, levels: LevelStyle): boolean =>
  (levels === 'repeated' && said.startsWith('I05 ')) || (typing !== 'text' && said.startsWith('S05 '));

/** What differs between a table's forms: numbers, percentages and text; levels blank, merged and repeated. */
export function differences(table: RepairedTable, layout: DrawLayout): readonly Difference[] {
  const plain = saidOf(table, { layout, typing: 'text', levels: 'blank', arrangement: 'sheets' });
  return TYPINGS.flatMap((typing) =>
    STYLES.flatMap((levels) => {
      const said = saidOf(table, { layout, typing, levels, arrangement: 'sheets' });
      const only = (own: ReadonlySet<string>, other: ReadonlySet<string>, kind: Difference['kind']) =>
        [...own]
          .filter((one) => !other.has(one) && !isExpected(one, typing, levels))
          .map((one): Difference => ({
            table: table.name,
            form: `${layout} ${typing} ${levels}`,
            said: one,
            kind,
          }));
      return [...only(said, plain, 'more'), ...only(plain, said, 'less')];
    }),
  );
}

export interface Comparison {
  readonly tables: number;
  readonly differences: readonly Difference[];
}

/** Compares the forms of unrepaired tables in their own layout, and of tables with one fault in every layout. */
export function compareForms(
  unrepaired: readonly RepairedTable[],
  groups: readonly Group[],
  { seed, share }: { readonly seed: number; readonly share: number },
): Comparison {
  const found = unrepaired.map((table) => differences(table, table.layout));
  for (const layout of drawLayouts) {
    for (const group of groups) {
      const { tables } = groupIn(group, layout);
      for (const fault of faults.filter((one) => tables.length > 0 && holdsIn(one, layout))) {
        const random = createRandom(seedOf(`${layout}/${group.name}/${fault.code}/${fault.variant}`, seed));
        const faulty = random.next() < share ? fault.inject(random.pick(tables), random) : null;
        // Cells that are written exactly so have one form only.
        if (faulty && !faulty.cells) found.push(differences(faulty.table, layout));
      }
    }
  }
  return { tables: found.length, differences: found.flat() };
}
