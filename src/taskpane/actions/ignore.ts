import { HostError } from '../../hosts/error';
import { keepIgnores, lookAtKept } from '../../hosts/kept';
import type { Ignore } from '../../model';
import { loadEngine } from '../loading/engine';
import { keyOfIgnore } from '../keeping/ignore-list';
import type { Pane } from '../pane';
import { keep, recheckStored } from './keep';

/**
 * Changes the ignores inside the workbook, whatever they have become since they were read; checks again. Whether
 * it is done; if not, a notice says why.
 */
export async function changeIgnores(
  pane: Pane,
  change: (present: readonly Ignore[]) => readonly Ignore[],
): Promise<boolean> {
  const { storage } = pane.host;
  const isStored = await keep(pane, async () => {
    const { knownNames } = await loadEngine();
    const { ignores: present, unusable } = await lookAtKept(storage, knownNames);
    // Writing would lose those that can't be read.
    if (unusable) throw new HostError(unusable.id, unusable.data);
    const ignores = change(present);
    await keepIgnores(storage, ignores);
    return { ignores };
  });
  if (isStored) await recheckStored(pane);
  return isStored;
}

/** 恢复: what was ignored is listed again. */
export function restore(pane: Pane, gone: readonly Ignore[]): Promise<boolean> {
  const keys = new Set(gone.map(keyOfIgnore));
  return changeIgnores(pane, (present) => present.filter((each) => !keys.has(keyOfIgnore(each))));
}

/** Gives an ignore another reason. */
export function giveReason(pane: Pane, ignore: Ignore, reason: string): Promise<boolean> {
  const key = keyOfIgnore(ignore);
  return changeIgnores(pane, (present) =>
    present.map((each) => (keyOfIgnore(each) === key ? { ...each, reason } : each)),
  );
}
