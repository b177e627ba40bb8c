import { gridText } from '../../messages/workbench-grid';
import { areaToA1 } from '../../model';
import type { ApplyResult, Area, CellRange, SetOp } from '../../model';
import { createStore } from '../../taskpane/store';
import type { Store } from '../../taskpane/store';
import type { Bench } from '../bench';
import type { SheetContent } from '../document';
import { skippedText } from '../edits';
import { clipboardTexts, copied } from './copy';
import type { Copied } from './copy';
import { copyName, fromHtml, textCells } from './html-table';
import { gridModel } from './model';
import type { GridModel } from './model';
import { paste } from './paste';
import type { Block } from './paste';
import { grown, isSingle } from './selection';
import type { Selection } from './selection';
import { createSession } from './session';
import type { Session } from './session';
import { fromTsv } from './tsv';
import { clearOps } from './writing';

/** What the hands hold besides the cell being edited. */
type Skipped = ApplyResult['skipped'];

interface Held {
  /** Copied or cut here last. */
  readonly copied: Copied | null;
  /** It is shown as such: what is cut is blanked by the next paste. */
  readonly isWaiting: boolean;
}

/** The clipboard's contents as an event gives them. */
export interface ClipboardTexts {
  readonly plain: string;
  readonly html: string;
}

/** All that can be done to a sheet by hand: the same from keys, mouse and menus. */
export interface Hands {
  readonly bench: Bench;
  readonly session: Session;
  readonly held: Store<Held>;
  /** The text field in the active cell, which has the focus for the whole sheet. */
  readonly input: { current: HTMLTextAreaElement | null };
  focus(): void;
  /** What is drawn of the active sheet; null while it is being read. */
  model(): GridModel | null;
  selection(): Selection | null;
  /** Ends the editing of a cell, then selects; not when what was typed is refused. */
  select(selection: Selection): Promise<boolean>;
  clear(): Promise<void>;
  /** For other programs; null when nothing is selected. */
  copy(isCut: boolean): ClipboardTexts | null;
  paste(texts: ClipboardTexts): Promise<void>;
  /** What was copied is no longer shown as such. */
  drop(): void;
  /** Another sheet that is not hidden, to the right (1) or left (-1). */
  turn(step: 1 | -1): Promise<void>;
}

/** A script of its own: few type formulas. */
async function isFormula(text: string): Promise<boolean> {
  const { formulaOf } = await import(/* webpackChunkName: "recalculate" */ '../recalculate/formula');
  return formulaOf(text).tree !== null;
}

export function createHands(bench: Bench): Hands {
  const session = createSession(bench, isFormula);
  const held = createStore<Held>({ copied: null, isWaiting: false });
  const input: Hands['input'] = { current: null };
  const modelOf = sharedModels();

  const shown = (): SheetContent | null => {
    const { content, selection } = bench.store.get();
    return content && content.snapshot.name === selection?.sheet ? content : null;
  };
  const model = (): GridModel | null => modelOf(shown());
  const selection = (): Selection | null => {
    const { selection: range, active } = bench.store.get();
    if (!range || !active) return null;
    const isCell = range.top === range.bottom && range.left === range.right;
    // The pane selects single cells, also within merged areas.
    return { range: (isCell && model()?.map.areaAt(active)) || range, active };
  };

  /** The selected cells; of a single merged area its first cell. */
  function target(): Area | null {
    const present = selection();
    const map = model()?.map;
    if (!present || !map) return null;
    if (!isSingle(map, present)) return present.range;
    const { top, left } = map.areaAt(present.active);
    return { top, left, bottom: top, right: left };
  }

  async function write(ops: readonly SetOp[], label: string, range: CellRange) {
    const result = await bench.write({ ops }, label, range);
    return result && { applied: result.applied.length, skipped: result.skipped };
  }

  /** What a paste brings. */
  function blockOf({ plain, html }: ClipboardTexts): { block: Block; ours: Copied | null } {
    const mine = held.get().copied;
    if (mine && copyName(html) === mine.name) return { block: mine.block, ours: mine };
    const table = fromHtml(html);
    if (table || plain === '') return { block: table ?? [], ours: null };
    const isText = textCells(html);
    const block = fromTsv(plain).map((cells, row) =>
      cells.map((text, col) => (text !== '' && isText?.[row]?.[col] ? `'${text}` : text)),
    );
    return { block, ours: null };
  }

  const drop = () => held.set({ isWaiting: false });
  // As in a spreadsheet, typing puts an end to it.
  session.store.subscribe(() => {
    if (session.store.get().edit) drop();
  });

  /** Blanks what was cut, but for what the paste has just filled. */
  async function cutOps({ range }: Copied, onto: CellRange): Promise<readonly SetOp[]> {
    const { document, content } = bench.store.get();
    const sheet =
      content?.snapshot.name === range.sheet
        ? content.snapshot
        : (await document?.read(range.sheet))?.snapshot;
    if (!sheet) return [];
    return clearOps(sheet, range).filter(
      ({ address: { row, col } }) =>
        onto.sheet !== range.sheet ||
        row < onto.top ||
        row > onto.bottom ||
        col < onto.left ||
        col > onto.right,
    );
  }

  return {
    bench,
    session,
    held,
    input,
    focus: () => input.current?.focus({ preventScroll: true }),
    model,
    selection,
    async select({ range, active }) {
      if (!(await session.commit())) return false;
      await bench.select(range, active);
      return true;
    },
    async clear() {
      const content = shown();
      const present = selection();
      if (!content || !present) return;
      drop();
      const { range } = present;
      const ops = clearOps(content.snapshot, range);
      if (ops.length === 0) return;
      const label = gridText('step.clear', { range: areaToA1(range) });
      const result = await write(ops, label, { sheet: content.snapshot.name, ...range });
      if (result && result.skipped.length > 0) {
        bench.say(gridText('said.notWritten', { cells: skippedText(result.skipped) }));
      }
    },
    copy(isCut) {
      const content = shown();
      const range = target();
      if (!content || !range) return null;
      const mine = copied(content.snapshot, range, isCut);
      held.set({ copied: mine, isWaiting: true });
      return clipboardTexts(content.snapshot, mine);
    },
    async paste(texts) {
      const content = shown();
      const onto = target();
      const { block, ours } = blockOf(texts);
      const drawn = model();
      if (!content || !onto || !drawn || block.length === 0) return;
      const { snapshot } = content;
      const { date1904 = false } = bench.store.get().document ?? {};
      const isMove = ours?.isCut === true && held.get().isWaiting;
      const origin = ours && !isMove ? { row: ours.range.top, col: ours.range.left } : null;
      const { ops, covered, range } = paste(block, { sheet: snapshot, range: onto, date1904, origin });
      const area = { sheet: snapshot.name, ...grown(drawn.map, range) };
      const cleared = isMove ? await cutOps(ours, area) : [];
      const label = gridText(isMove ? 'step.move' : 'step.paste', { range: areaToA1(range) });
      const inside = covered.map(({ row, col }) => ({
        op: {
          op: 'set',
          address: { sheet: snapshot.name, row, col },
          old: null,
          oldFormula: null,
          value: null,
        },
        reason: 'merged',
      })) satisfies Skipped;
      // What is cut and finds no place would be lost.
      const isWritten = !isMove || inside.length === 0;
      const result = isWritten ? await write([...cleared, ...ops], label, area) : { applied: 0, skipped: [] };
      if (!result) return;
      const skipped = [...result.skipped, ...inside];
      const cells = skippedText(skipped);
      if (isMove && skipped.length > 0) {
        if (result.applied > 0) await bench.undo();
        bench.say(gridText('said.notWritten', { cells }));
        return;
      }
      if (isMove) drop();
      bench.say(cells === '' ? null : gridText('said.pasted', { count: result.applied, cells }));
      await bench.select(area, { row: range.top, col: range.left });
    },
    drop,
    async turn(step) {
      if (!(await session.commit())) return;
      const { document, selection: present } = bench.store.get();
      const names = (document?.sheets() ?? [])
        .filter(({ name, visibility }) => visibility === 'visible' || name === present?.sheet)
        .map(({ name }) => name);
      const next = names[names.indexOf(present?.sheet ?? '') + step];
      if (next !== undefined) await bench.activate(next);
    },
  };
}

/** One model for one content; rows that have not changed are kept from the model before. */
function sharedModels(): (content: SheetContent | null) => GridModel | null {
  let last: { readonly content: SheetContent; readonly model: GridModel } | null = null;
  return (content) => {
    if (!content?.view) return null;
    if (last?.content === content) return last.model;
    const before = last?.content.snapshot.name === content.snapshot.name ? last.model : undefined;
    const model = gridModel(content.snapshot, content.view, before);
    last = { content, model };
    return model;
  };
}
