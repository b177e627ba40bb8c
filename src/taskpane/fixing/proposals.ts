import { applyToSnapshot, cellKey, planBundles } from '../../fix';
import type { Bundle } from '../../fix';
import type { Finding, SetOp, TargetTable, WorkbookSnapshot } from '../../model';
import { describePlace } from '../../report';
import { changeOf } from './preview';
import type { Change } from './preview';

/** A cell's change, with the name of what stands there. */
export interface PlacedChange extends Change {
  /** Field and indicator; '' where the change before it has the same, and where it can't be said. */
  readonly place: string;
}

/** A fix put before the user: taken as a whole, or left out. */
export interface Proposal {
  readonly key: string;
  readonly sheet: string;
  readonly changes: readonly PlacedChange[];
  readonly ops: readonly SetOp[];
}

/** The proposals for one sheet. */
export interface ProposalGroup {
  readonly sheet: string;
  readonly proposals: readonly Proposal[];
}

/** Bundles as old → new. `tables` are those of the check that the bundles' findings come from. */
export function proposalsOf(
  workbook: WorkbookSnapshot,
  bundles: readonly Bundle[],
  tables: readonly TargetTable[],
): readonly Proposal[] {
  const { workbook: after } = applyToSnapshot(workbook, planBundles(bundles));
  return bundles.map(({ findings, ops }) => ({
    key: cellKey(ops[0]!.address),
    sheet: ops[0]!.address.sheet,
    changes: withPlaces(
      ops.map((op) => changeOf(workbook, after, op)),
      findings[0]!,
      tables,
    ),
    ops,
  }));
}

function withPlaces(
  changes: readonly Change[],
  finding: Finding,
  tables: readonly TargetTable[],
): readonly PlacedChange[] {
  // A finding about several cells names none of them; each has its own row's indicator.
  const places = changes.map(({ address }) => describePlace({ ...finding, address }, tables));
  return changes.map((change, i) => ({ ...change, place: places[i] === places[i - 1] ? '' : places[i]! }));
}

/** By sheet, in the order they come in. */
export function groupProposals(proposals: readonly Proposal[]): readonly ProposalGroup[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const group = groups.get(proposal.sheet);
    if (group) group.push(proposal);
    else groups.set(proposal.sheet, [proposal]);
  }
  return [...groups].map(([sheet, group]) => ({ sheet, proposals: group }));
}

/** Whether all, none or some of the proposals are taken. */
export function takenOf(proposals: readonly Proposal[], left: ReadonlySet<string>): boolean | 'mixed' {
  const out = proposals.filter(({ key }) => left.has(key)).length;
  return out === 0 ? true : out < proposals.length && 'mixed';
}

/** The keys left out after some were taken, or left out. */
export function withLeft(
  left: ReadonlySet<string>,
  proposals: readonly Proposal[],
  taken: boolean,
): ReadonlySet<string> {
  const next = new Set(left);
  for (const { key } of proposals) {
    if (taken) next.delete(key);
    else next.add(key);
  }
  return next;
}

export const countCells = (proposals: readonly Proposal[]): number =>
  proposals.reduce((count, { ops }) => count + ops.length, 0);

/** Where a list of changes begins to be folded up. */
export const isLong = (proposals: readonly Proposal[]): boolean => proposals.length > 60;
