import { ignoreFor } from '../../check/ignores';
import { listText } from '../../messages/pane-list';
import type { Ignore, IgnoreScope } from '../../model';
import { describeIgnore } from '../../report';
import type { Entry } from '../list/entries';
import { keyOfIgnore } from '../keeping/ignore-list';
import type { Pane } from '../pane';
import { requestFocus } from './fix';
import { changeIgnores, restore } from './ignore';
import { guard } from './run';
import { reveal, showSelected } from './select';

/** Asks for the reason of an ignore. */
export const askToIgnore = ({ store }: Pane, entry: Entry, scope: IgnoreScope): void =>
  store.set({ question: { kind: 'ignore', entry, scope } });

export function leaveUnignored(pane: Pane): void {
  pane.store.set({ question: null });
  requestFocus(pane);
}

/** 忽略此处, 忽略此规则: keeps it in the workbook with its reason, checks again and goes on to the next entry. */
export async function ignore(pane: Pane, entry: Entry, scope: IgnoreScope, reason: string): Promise<void> {
  const { store } = pane;
  const { result } = store.get();
  if (!result) return;
  store.set((state) => ({ ...reveal(state, entry), question: null }));
  const made = ignoreFor(entry.finding, result.tables, scope, reason.trim(), today());
  // The same again takes the place of the former one.
  const isOther = (present: Ignore) => keyOfIgnore(present) !== keyOfIgnore(made);
  if (!(await changeIgnores(pane, (present) => [...present.filter(isOther), made]))) return;
  const count = Math.max(1, (store.get().result?.ignored.length ?? 0) - result.ignored.length);
  const text = listText('ignore.done', { count, what: describeIgnore(made) });
  store.set({
    notice: { kind: 'done', text, skipped: [], ignored: { ignore: made, entry: entry.key } },
    announcement: text,
  });
  await guard(pane, () => showSelected(pane));
  requestFocus(pane);
}

/** Takes back what was just ignored and returns to its finding, by key. */
export async function unignore(pane: Pane, gone: Ignore, entry: string): Promise<void> {
  const { store } = pane;
  if (!(await restore(pane, [gone]))) return;
  const text = listText('ignore.restored', { what: describeIgnore(gone) });
  store.set({ notice: { kind: 'done', text, skipped: [] }, announcement: text });
  const back = store.get().entries.find(({ key }) => key === entry);
  if (!back) return;
  store.set((state) => reveal(state, back));
  await guard(pane, () => showSelected(pane));
  requestFocus(pane);
}

/** `2026-11-20`, by the clock on the wall. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
