import hebei2021 from '../../assets/layouts/hebei-2021.json';
import nationalProject from '../../assets/layouts/national-project.json';
import other from '../../assets/layouts/other.json';
import shanghai from '../../assets/layouts/shanghai.json';
import shanxiDepartment2024 from '../../assets/layouts/shanxi-department-2024.json';
import tangshan2024 from '../../assets/layouts/tangshan-2024.json';
import tianjin from '../../assets/layouts/tianjin.json';
import type { Layout } from '../model';
import { foldLabel } from '../values/fold';
import { remembering } from './memo';
import type { Candidate } from './segment';

/** The first whose marks fit is taken; `other` fits any table. */
// The compiler takes the words of a JSON file for any words; a test holds each to the schema.
export const layouts = [
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
function shownBy({ front, header }: Candidate): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const cell of [...front, ...(header?.cells ?? [])]) {
    if (cell.front) shown.add(cell.front);
    if (cell.header) shown.add(cell.header);
    shown.add(cell.label);
  }
  return shown;
}

function fits({ marks }: Layout, shown: ReadonlySet<string>): boolean {
  const has = (mark: string): boolean => shown.has(folded(mark));
  return (
    (marks.any?.some(has) ?? true) && (marks.all?.every(has) ?? true) && !(marks.none?.some(has) ?? false)
  );
}

/** The first of the layouts that a candidate fits. */
export function layoutOf(candidate: Candidate, among: readonly Layout[]): Layout | null {
  const shown = shownBy(candidate);
  return among.find((layout) => fits(layout, shown)) ?? null;
}
