import flatList from '../../assets/layouts/flat-list.json';
import hebei2021 from '../../assets/layouts/hebei-2021.json';
import nationalProject from '../../assets/layouts/national-project.json';
import other from '../../assets/layouts/other.json';
import selfEvaluation from '../../assets/layouts/self-evaluation.json';
import shanghai from '../../assets/layouts/shanghai.json';
import shanxiDepartment2024 from '../../assets/layouts/shanxi-department-2024.json';
import tangshan2024 from '../../assets/layouts/tangshan-2024.json';
import tianjin from '../../assets/layouts/tianjin.json';
import type { Layout, Mark } from '../model';
import { foldLabel } from '../values/fold';
import { remembering } from '../values/memo';
import type { Candidate } from './segment';

/** The first whose marks fit is taken; `other` fits any table. */
// The compiler takes the words of a JSON file for any words; a test holds each to the schema.
export const layouts = [
  flatList,
  selfEvaluation,
  shanxiDepartment2024,
  shanghai,
  nationalProject,
  tangshan2024,
  tianjin,
  hebei2021,
  other,
] as readonly unknown[] as readonly Layout[];

/** Roles stay as they are. */
const folded = remembering(foldLabel);

/** Roles and labels that a candidate shows. */
function shownBy({ front, heads, header }: Candidate): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const cell of [...front, ...heads, ...(header?.cells ?? [])]) {
    if (cell.front) shown.add(cell.front);
    if (cell.header) shown.add(cell.header);
    shown.add(cell.label);
  }
  return shown;
}

/** Which of a layout's marks keep a candidate from fitting; all empty when it fits. */
export interface MarksFound {
  /** None of these was found, one is needed. */
  readonly any: readonly Mark[];
  /** Not found. */
  readonly all: readonly Mark[];
  /** Found. */
  readonly none: readonly Mark[];
}

/** What keeps a candidate from a layout. */
export function marksOf({ marks }: Layout, candidate: Candidate): MarksFound {
  const has = hasMark(shownBy(candidate));
  return {
    any: marks.any?.some(has) ? [] : (marks.any ?? []),
    all: (marks.all ?? []).filter((mark) => !has(mark)),
    none: (marks.none ?? []).filter(has),
  };
}

const hasMark =
  (shown: ReadonlySet<string>) =>
  (mark: Mark): boolean =>
    shown.has(folded(mark));

/** As `marksOf`, for every table of every check. */
const fits = ({ marks: { any, all, none } }: Layout, has: (mark: Mark) => boolean): boolean =>
  (!any || any.some(has)) && (!all || all.every(has)) && !none?.some(has);

/** The first of the layouts that a candidate fits: those of lists for a list, the others for a form. */
export function layoutOf(candidate: Candidate, among: readonly Layout[]): Layout | null {
  const has = hasMark(shownBy(candidate));
  const isList = candidate.heads.length > 0;
  return among.find((layout) => Boolean(layout.list) === isList && fits(layout, has)) ?? null;
}
