import { applyToSnapshot, cellKey, planBundles } from '../fix';
import type { Bundle } from '../fix';
import type { SetOp, TargetTable, WorkbookSnapshot } from '../model';
import { describePlace } from '../report';
import { changeOf } from './preview';
import type { Change } from './preview';

/** A fix put before the user: taken as a whole, or left out. */
export interface Proposal {
  readonly key: string;
  readonly sheet: string;
  /** Whose cell it is: field and indicator; '' when that can't be said. */
  readonly place: string;
  readonly changes: readonly Change[];
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
    place: [...new Set(findings.map((finding) => describePlace(finding, tables)))][0] ?? '',
    changes: ops.map((op) => changeOf(workbook, after, op)),
    ops,
  }));
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
