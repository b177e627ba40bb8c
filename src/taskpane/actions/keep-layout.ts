import { keepSettings, readKept } from '../../hosts/kept';
import { HostError } from '../../hosts/error';
import type { WorkbookChange } from '../../hosts/host';
import { defineText } from '../../messages/pane-define';
import type { TableKind } from '../../model';
import { defineStore, forgetDefine, redraft } from '../define/define-store';
import { tryOnBook, withLayout } from '../define/trial';
import type { Pane } from '../pane';
import { inSlices } from '../checking/slices';
import { loadEngine } from '../loading/engine';
import { recheck } from './check';
import { keep } from './keep';
import { requestFocus } from './fix';
import { readKeptState, readOwn } from './read';
import { guard, run } from './run';
import { show } from './view';

/** Reads the workbook and what it keeps; what was pointed out stays. */
export const loadForm = (pane: Pane): Promise<void> =>
  guard(pane, async () => {
    const store = defineStore(pane);
    const { sheet } = store.get();
    // Where the page is reached from, the grid was sent to before it could hear of it.
    store.set({ selection: { sheet, row: 0, col: 0 } });
    const [workbook, { settings }] = await Promise.all([readOwn(pane), readKeptState(pane)]);
    redraft(store, { workbook, layouts: settings.layouts ?? [] });
  });

/** Someone edits the workbook meanwhile. */
export const reloadForm = (pane: Pane, { sheet }: WorkbookChange): Promise<void> =>
  guard(pane, async () => {
    const store = defineStore(pane);
    const { workbook } = store.get();
    if (!workbook || sheet === null) return loadForm(pane);
    const [fresh] = (await pane.host.readWorkbook({ sheets: [sheet] })).sheets;
    if (!fresh) return;
    const sheets = workbook.sheets.map((each) => (each.name === sheet ? fresh : each));
    redraft(store, { workbook: { ...workbook, sheets } });
  });

/** Tries the layout on the whole workbook, until it is another one. */
export const tryLayout = (pane: Pane, signal: AbortSignal): Promise<void> =>
  guard(pane, async () => {
    const store = defineStore(pane);
    const { draft, workbook, layouts, sheet } = store.get();
    if (!draft || !workbook || draft.missing.length > 0) return;
    try {
      const trial = await inSlices(tryOnBook(draft.layout, { workbook, layouts, sample: sheet }), signal);
      if (!signal.aborted) store.set({ trial });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  });

/** The title changes nothing of what is read. */
export const nameLayout = (pane: Pane, title: string): void => defineStore(pane).set({ title });

export const setKind = (pane: Pane, kind: TableKind): void => redraft(defineStore(pane), { kind });

/**
 * 保存: reads the workbook and what it keeps anew, tries the layout once more, stores it beside the others, checks
 * again and goes back to the check.
 */
export const keepLayout = (pane: Pane): Promise<void> =>
  run(pane, 'keep', async (signal) => {
    const { host } = pane;
    const store = defineStore(pane);
    const [workbook, { settings, unusableSettings }] = await Promise.all([
      readOwn(pane),
      readKeptState(pane),
    ]);
    if (unusableSettings) throw new HostError(unusableSettings.id, unusableSettings.data);
    const layouts = settings.layouts ?? [];
    redraft(store, { workbook, layouts });
    const { draft, sheet, title } = store.get();
    if (!draft || draft.missing.length > 0) return;
    const layout = title?.trim() ? { ...draft.layout, title: title.trim() } : draft.layout;
    const trial = await inSlices(tryOnBook(layout, { workbook, layouts, sample: sheet }), signal);
    store.set({ trial });
    if (trial.changed.length > 0 || trial.isHidden) return;
    // The schema is loaded when something is to be stored only.
    const { readLayout } = await import('../../model/schema/settings');
    const read = readLayout(trial.layout);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const isStored = await keep(pane, async () => {
      const { knownNames } = await loadEngine();
      // Trying takes a while: whatever else was stored meanwhile stays.
      const { settings: present } = await readKept(host.storage, knownNames);
      const kept = { ...present, layouts: withLayout(present.layouts ?? [], read.layout) };
      await keepSettings(host.storage, kept);
      return { settings: kept };
    });
    if (!isStored) return;
    await recheck(pane);
    show(pane, 'check');
    requestFocus(pane);
    forgetDefine(pane);
    const sheets = 1 + trial.gained.length;
    const text = defineText('kept', { title: trial.layout.title, sheets });
    pane.store.set({ defining: null, notice: { kind: 'done', text, skipped: [] }, announcement: text });
  });
