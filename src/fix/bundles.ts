import { isWritable } from '../check';
import { sameValue } from '../model';
import type { Edit, Finding, Plan, SetOp } from '../model';
import { cellKey, inOrder, toOp } from './plan';
import type { Pick } from './plan';

/** Changes that stand or fall together: those of one fix, or of fixes that build on one another. */
export interface Bundle {
  /** What they put right. */
  readonly findings: readonly Finding[];
  readonly ops: readonly SetOp[];
}

/** The fixes picked, each a bundle. Where two want to change the same cell, the first stays. */
export function bundleFixes(findings: readonly Finding[], pick: Pick): readonly Bundle[] {
  const taken = new Set<string>();
  const isFree = (edit: Edit) => isWritable(edit) && !taken.has(cellKey(edit.address));
  return findings.flatMap((finding) => {
    const edits = pick(finding)?.edits ?? [];
    if (edits.length === 0 || !edits.every(isFree)) return [];
    for (const { address } of edits) taken.add(cellKey(address));
    return { findings: [finding], ops: edits.map(toOp) };
  });
}

/** One plan of bundles, in the order of sheets, rows and columns. */
export const planBundles = (bundles: readonly { readonly ops: readonly SetOp[] }[]): Plan => ({
  ops: inOrder(bundles.flatMap(({ ops }) => ops)),
});

/** Joins the bundles of several passes: a later one goes with the earlier ones whose cells it builds on. */
export interface BundleJoiner {
  /** Takes in the bundles of one pass. */
  add(bundles: readonly Bundle[]): void;
  /** All that change something in the end. */
  joined(): readonly Bundle[];
}

interface Group {
  findings: readonly Finding[];
  readonly ops: Map<string, SetOp>;
}

export function joinBundles(): BundleJoiner {
  let groups: Group[] = [];
  const owners = new Map<string, Group>();

  function absorb(target: Group, other: Group): void {
    target.findings = [...target.findings, ...other.findings];
    for (const [key, op] of other.ops) {
      target.ops.set(key, op);
      owners.set(key, target);
    }
    groups = groups.filter((group) => group !== other);
  }

  return {
    add(bundles) {
      const earlier = new Set(owners.keys());
      for (const { findings, ops } of bundles) {
        const read = findings.flatMap(({ address, cells }) => [address, ...cells]);
        const keys = [...ops.map((op) => op.address), ...read].map(cellKey).filter((key) => earlier.has(key));
        const [first, ...others] = new Set(keys.map((key) => owners.get(key)!));
        const target = first ?? { findings: [], ops: new Map<string, SetOp>() };
        if (!first) groups.push(target);
        for (const other of others) absorb(target, other);
        target.findings = [...target.findings, ...findings];
        for (const op of ops) {
          const key = cellKey(op.address);
          target.ops.set(key, mergeOps(target.ops.get(key), op));
          owners.set(key, target);
        }
      }
    },
    joined: () =>
      groups
        .map(({ findings, ops }) => ({ findings, ops: inOrder([...ops.values()].filter(changes)) }))
        .filter(({ ops }) => ops.length > 0),
  };
}

/** Joins a later op on the same cell to the first, whose old content stays the precondition. */
function mergeOps(first: SetOp | undefined, op: SetOp): SetOp {
  const format = op.format ?? first?.format;
  const oldFormat = first?.oldFormat ?? op.oldFormat;
  return {
    ...op,
    old: (first ?? op).old,
    oldFormula: (first ?? op).oldFormula,
    ...(format !== undefined && { format }),
    ...(oldFormat !== undefined && { oldFormat }),
  };
}

const changes = (op: SetOp): boolean =>
  !sameValue(op.old, op.value) || (op.format !== undefined && op.format !== op.oldFormat);
