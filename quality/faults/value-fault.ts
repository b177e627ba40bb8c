import type { RuleCode, Severity } from '../../src/model';
import type { Consequence, Fault, Faulty } from './fault';
import { isCost, isNamedByMeasure, keyOf, pickRow, withRow } from './rows';
import type { Measure, Place } from './rows';

export type Suits = (place: Place) => boolean;
export interface Spec {
  readonly severity?: Severity;
  readonly suits: Suits;
  readonly also?: (place: Place) => readonly Consequence[];
  /** The exact text matters: it is never made a number with a format. */
  readonly asText?: boolean;
}

/** The fault of writing `text` into a value's cell. */
export const writes = (
  code: RuleCode,
  variant: string,
  { suits, severity, also, asText }: Spec,
  text: (place: Place) => string | null,
): Fault => ({
  code,
  variant,
  inject(table, random): Faulty | null {
    const place = pickRow(
      table,
      random,
      (one) => suits(one) && text(one) !== null && text(one) !== one.row.value,
    );
    if (!place) return null;
    const value = text(place)!;
    const key = keyOf(place, 'value');
    return {
      table: withRow(table, place.index, { value }),
      at: [key],
      ...(severity ? { severity } : {}),
      ...(also ? { also: also(place) } : {}),
      ...(asText ? { cells: { [key]: value } } : {}),
    };
  },
});

/** The same for each of these texts. */
export const all = (code: RuleCode, texts: readonly string[], spec: Spec): Fault[] =>
  texts.map((text) => writes(code, text === '' ? 'blank' : text, spec, () => text));

type FromMeasure = (measure: Measure) => string;
/** The value's own figures written in another way. */
export const measured = (
  code: RuleCode,
  variants: Readonly<Record<string, FromMeasure>>,
  spec: Spec,
): Fault[] =>
  Object.entries(variants).map(([variant, text]) =>
    writes(code, variant, spec, ({ measure }) => (measure ? text(measure) : null)),
  );

export const any: Suits = () => true;
export const not =
  (suits: Suits): Suits =>
  (place) =>
    !suits(place);
/** All of them. */
export const both =
  (...tests: readonly Suits[]): Suits =>
  (place) =>
    tests.every((test) => test(place));
/** Rows whose value may well be words. */
export const plain = both(not(isCost), not(isNamedByMeasure));
export const signed =
  (sign: string): Suits =>
  ({ measure }) =>
    measure?.sign === sign;
export const hasUnit: Suits = ({ measure }) => measure !== null && measure.unit !== '';
