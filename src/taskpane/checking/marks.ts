import type { MarkOp, Op } from '../../model';

/** Marked cells by sheet. */
export type Marks = ReadonlyMap<string, MarkOp['cells']>;

export function marksBySheet(ops: readonly Op[]): Marks {
  const marks = new Map<string, MarkOp['cells'][number][]>();
  for (const cell of ops.flatMap((op) => (op.op === 'mark' ? op.cells : []))) {
    const present = marks.get(cell.address.sheet);
    if (present) present.push(cell);
    else marks.set(cell.address.sheet, [cell]);
  }
  return marks;
}

/** The ops that lead from the marks there are to those wanted, sheet by sheet. */
export function markOps(present: Marks, wanted: Marks): readonly Op[] {
  const sheets = new Set([...present.keys(), ...wanted.keys()]);
  const changed = [...sheets].filter((sheet) => keyOf(present.get(sheet)) !== keyOf(wanted.get(sheet)));
  const unmark = changed.filter((sheet) => present.has(sheet));
  return [
    ...(unmark.length > 0 ? [{ op: 'unmark', sheets: unmark } as const] : []),
    ...changed.flatMap((sheet) => {
      const cells = wanted.get(sheet);
      return cells ? [{ op: 'mark', cells } as const] : [];
    }),
  ];
}

const keyOf = (cells: MarkOp['cells'] = []): string =>
  cells
    .map(({ address, severity }) => `${address.row},${address.col},${severity}`)
    .sort()
    .join(' ');

/** The marks there are once these ops were applied. */
export function marksAfter(present: Marks, applied: readonly Op[]): Marks {
  const gone = applied.flatMap((op) => (op.op === 'unmark' ? (op.sheets ?? [...present.keys()]) : []));
  const left = [...present].filter(([sheet]) => !gone.includes(sheet));
  return new Map([...left, ...marksBySheet(applied)]);
}
