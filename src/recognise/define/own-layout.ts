import type { Dictionary, LabelRole, Layout, Place, SheetSnapshot, TableKind } from '../../model';
import { foldLabel } from '../../values/fold';
import { inspectForms } from '../inspect';
import type { FormReading } from '../inspect';
import { createLabelReader } from '../labels';
import { layoutOf, layouts as builtIn } from '../layouts';
import { viewOf } from '../view';
import type { SheetView } from '../view';
import { areaAt, cellAt, formWith, isColumn, isSameCell, labelCells } from './field-pick';
import type { FieldPick, PickedField, PickedLabel } from './field-pick';

/** What the user says of the form besides its cells. */
export interface AboutForm {
  readonly id: string;
  /** The form's title by default. */
  readonly title?: string;
  /** By the labels by default. */
  readonly kind?: TableKind;
  /** An own layout that is to be extended; else it starts from the built-in one that is most like it. */
  readonly base?: Layout;
}

/** Labels by which a form is told from others, if they are its own. */
const TELLING: readonly PickedField[] = [
  'name',
  'code',
  'org',
  'duties',
  'indicator.level1',
  'indicator.name',
  'indicator.value',
];
/** What every such form has once it has been read from one. */
const REQUIRED: readonly PickedLabel[] = ['name', 'code', 'org', 'duties', 'budget.total', 'goals'];
const LONGEST_TITLE = 60;

const known = createLabelReader();

/** A label as it is kept: on one line. */
const asWord = (raw: string): string => raw.trim().replace(/\s*\n\s*/g, '');

interface Word {
  readonly field: PickedField;
  readonly role: LabelRole | PickedField;
  readonly text: string;
}

type Places = ReadonlyMap<PickedField, Place>;

/** Where the value stands, by the cells' areas; null: neither to the right nor below. */
function placeOf(view: SheetView, { label, value }: FieldPick): Place | null {
  if (!value) return null;
  const [from, to] = [areaAt(view, label), areaAt(view, value)];
  if (to.left > from.right && to.top <= from.bottom && to.bottom >= from.top) return 'right';
  if (to.top > from.bottom && to.left <= from.right && to.right >= from.left) return 'below';
  return null;
}

/** The labels that were pointed out and don't say by themselves what they are. */
function wordsOf(sheet: SheetSnapshot, picks: readonly FieldPick[], places: Places): readonly Word[] {
  return picks.flatMap(({ field, label }): Word[] => {
    const text = asWord(cellAt(sheet, label).raw);
    if (foldLabel(text) === '') return [];
    const meaning = known(text);
    if (isColumn(field)) return meaning?.header === field ? [] : [{ field, role: field, text }];
    // The text under the amounts has their heading for a label.
    const role = field === 'purpose' && places.get(field) === 'belowAmounts' ? 'budget' : field;
    return meaning?.front === role ? [] : [{ field, role, text }];
  });
}

function dictionaryOf(words: readonly Word[], base: Layout | undefined): Dictionary {
  const by = (isHeader: boolean, before: Readonly<Record<string, readonly string[]>> = {}) => {
    const roles: Record<string, readonly string[]> = { ...before };
    for (const { field, role, text } of words) {
      if (isColumn(field) !== isHeader || roles[role]?.includes(text)) continue;
      roles[role] = [...(roles[role] ?? []), text];
    }
    return roles;
  };
  const [labels, columns] = [by(false, base?.labels), by(true, base?.columns)];
  return {
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}

/** What an own layout takes over: the user's earlier one, or of the built-in ones the one whose marks fit. */
function likeOf(
  sheet: SheetSnapshot,
  words: Dictionary,
  picks: readonly FieldPick[],
  { base }: AboutForm,
): Layout {
  const other = builtIn[builtIn.length - 1]!;
  if (base) return base;
  const form = formWith(inspectForms(sheet, { ...other, ...words, marks: {} }), picks);
  return (form && layoutOf(form.candidate, builtIn)) ?? other;
}

/** The built-in places that still hold, and those that were shown. */
function placesFor(like: Layout, places: Places): Pick<Layout, 'places'> {
  const shown = [...places.keys()] as readonly string[];
  const kept = Object.entries(like.places ?? {}).filter(([role]) => !shown.includes(role));
  const own = [...places].flatMap(([role, place]) => (place === 'right' ? [] : [[role, [place]] as const]));
  return kept.length + own.length > 0 ? { places: Object.fromEntries([...kept, ...own]) } : {};
}

const AMOUNTS: readonly PickedField[] = ['budget.total', 'budget.fiscal', 'budget.other'];

function budgetFor(like: Layout, kind: TableKind, picks: readonly FieldPick[]): Layout['budget'] {
  if (kind === 'self-evaluation') return 'grid';
  if (picks.some(({ field }) => AMOUNTS.includes(field))) return 'cells';
  return like.budget === 'grid' ? 'cells' : like.budget;
}

function draftOf(
  sheet: SheetSnapshot,
  picks: readonly FieldPick[],
  places: Places,
  about: AboutForm,
): { readonly layout: Layout; readonly words: readonly Word[] } {
  const words = wordsOf(sheet, picks, places);
  const dictionary = dictionaryOf(words, about.base);
  const like = likeOf(sheet, dictionary, picks, about);
  const kind = about.kind ?? like.kind;
  const layout: Layout = {
    id: about.id,
    title: about.title ?? like.title,
    kind,
    ...(like.list && { list: true }),
    marks: {},
    ...dictionary,
    ...placesFor(like, places),
    budget: budgetFor(like, kind, picks),
    required: [],
    // A built-in form's place is not this form's: its tables tell by their codes where they come from.
    ...(about.base?.preset && { preset: about.base.preset }),
    ...(about.base?.profile && { profile: about.base.profile }),
  };
  return { layout, words };
}

const readsAt = (form: FormReading | null, { field, value }: FieldPick): boolean => {
  const read = form?.fields.find((each) => each.field === field)?.value;
  return Boolean(value && read && isSameCell(read.address, value));
};

/** Other places where the recogniser might find the value, for those where it does not by the plain look of it. */
function alternatives({ field }: FieldPick): readonly Place[] {
  return field === 'purpose' ? ['belowAmounts', 'below', 'right'] : ['below', 'right'];
}

/** Finds for each value a place by which it is really read; where there is none it stays as it looks. */
function findPlaces(
  sheet: SheetSnapshot,
  view: SheetView,
  picks: readonly FieldPick[],
  about: AboutForm,
): Places {
  const places = new Map<PickedField, Place>();
  for (const pick of picks) {
    const place = placeOf(view, pick);
    if (place) places.set(pick.field, place);
  }
  const formBy = (tried: Places) =>
    formWith(inspectForms(sheet, draftOf(sheet, picks, tried, about).layout), picks);
  const plain = formBy(places);
  for (const pick of picks) {
    if (!pick.value || readsAt(plain, pick)) continue;
    const found = alternatives(pick).find((place) =>
      readsAt(formBy(new Map([...places, [pick.field, place]])), pick),
    );
    if (found) places.set(pick.field, found);
  }
  return places;
}

/** The form's own labels by which it is told; where it has none of its own, all that it has. */
function marksOf(
  words: readonly Word[],
  form: FormReading | null,
  base: Layout | undefined,
): Layout['marks'] {
  if (base) return base.marks;
  const telling = words.filter(({ field }) => TELLING.includes(field));
  const own = telling.length > 0 ? telling : words;
  const shown =
    own.length > 0 ? own.map(({ text }) => text) : form ? labelCells(form).map(({ label }) => label) : [];
  return shown.length > 0 ? { all: [...new Set(shown)] } : {};
}

/** The first text of a sheet, where it stands alone in its row. */
function titleOf(view: SheetView): string | null {
  const { texts, name } = view.sheet;
  const row = texts.findIndex((cells) => cells.some((text) => text.trim() !== ''));
  const cols = (texts[row] ?? []).flatMap((text, col) => (text.trim() === '' ? [] : [col]));
  const [col, ...more] = cols;
  if (col === undefined || more.length > 0) return null;
  return (
    cellAt(view.sheet, { sheet: name, row: view.used.top + row, col: view.used.left + col }).value || null
  );
}

/**
 * The layout of a form whose fields the user has pointed out on this sheet. What the recogniser knows by itself
 * is left to it: the layout holds only the form's own words, the places that were shown, and what tells it.
 */
export function layoutFromPicks(given: readonly FieldPick[], sheet: SheetSnapshot, about: AboutForm): Layout {
  const view = viewOf(sheet);
  if (!view) throw new Error(`nothing stands on the sheet ${sheet.name}`);
  const picks = given.map((pick) => ({
    ...pick,
    label: cellAt(sheet, pick.label).address,
    value: pick.value && cellAt(sheet, pick.value).address,
  }));
  const { layout, words } = draftOf(sheet, picks, findPlaces(sheet, view, picks, about), about);
  const form = formWith(inspectForms(sheet, layout), picks);
  const read = (field: PickedLabel): boolean =>
    form?.fields.some((each) => each.field === field && each.label && each.value) ?? false;
  const title = about.title ?? about.base?.title ?? form?.table.title?.value ?? titleOf(view) ?? sheet.name;
  return {
    ...layout,
    title: asWord(title).slice(0, LONGEST_TITLE),
    ...(form && form.candidate.heads.length > 0 && { list: true }),
    marks: marksOf(words, form, about.base),
    required: REQUIRED.filter((field) => (field !== 'code' || !read('name')) && read(field)),
  };
}
