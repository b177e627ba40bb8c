import type { Layout, Mark, SheetSnapshot } from '../../model';
import { foldLabel } from '../../values/fold';
import { inspectForms } from '../inspect';
import type { FormReading } from '../inspect';
import { layoutOf } from '../layouts';
import { labelCells } from './field-pick';

interface Label {
  readonly text: Mark;
  readonly folded: string;
}

const labelsOf = (form: FormReading): readonly Label[] =>
  labelCells(form).map(({ label }) => ({ text: label, folded: foldLabel(label) }));

const fitting = (sheet: SheetSnapshot, layout: Layout): readonly FormReading[] =>
  inspectForms(sheet, layout).filter(({ candidate }) => layoutOf(candidate, [layout]) !== null);

const lacks = (form: FormReading, { folded }: Label): boolean =>
  labelsOf(form).every((label) => label.folded !== folded);

/**
 * Adds to the layout's marks what the form on `sample` shows and forms on `others` don't, or the other way round,
 * so that it no longer takes those. null: nothing tells them apart.
 */
export function tellApart(
  layout: Layout,
  sample: SheetSnapshot,
  others: readonly SheetSnapshot[],
): Layout | null {
  const own = fitting(sample, layout);
  if (own.length === 0) return null;
  const shown = labelsOf(own[0]!).filter((label) => !own.some((form) => lacks(form, label)));
  let { all = [], none = [] } = layout.marks;
  for (const form of others.flatMap((sheet) => fitting(sheet, layout))) {
    const isTold = all.some((text) => lacks(form, { text, folded: foldLabel(text) }));
    if (isTold || none.some((text) => !lacks(form, { text, folded: foldLabel(text) }))) continue;
    const missing = shown.find((label) => lacks(form, label));
    const foreign = labelsOf(form).find((label) => own.every((each) => lacks(each, label)));
    if (missing) all = [...all, missing.text];
    else if (foreign) none = [...none, foreign.text];
    else return null;
  }
  const { any } = layout.marks;
  const marks = { ...(any && { any }), ...(all.length > 0 && { all }), ...(none.length > 0 && { none }) };
  return { ...layout, marks };
}
