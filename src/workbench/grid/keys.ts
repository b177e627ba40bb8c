import type { Hands } from './hands';
import { navigate } from './navigate';
import { isSingle, single } from './selection';
import type { Selection } from './selection';
import { step } from './move';

/** What of a key event counts. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Answers to keys; each says whether it took the key, so that the browser must not. */
export interface Keys {
  /** While no cell is being edited. `pageRows`: how many rows are in view. */
  idle(press: Press, pageRows: number): boolean;
  /** While one is. Alt+Enter is the text field's own business. */
  editing(press: Press, pageRows: number): boolean;
  /** While the cell that was left is still being written: the key waits for the next cell. */
  waiting(press: Press, pageRows: number): boolean;
}

const ZOOM_STEP = 10;

export function createKeys(hands: Hands): Keys {
  const { bench, session } = hands;
  /** Column where typing along a row with Tab began: Enter goes back to it. */
  let lineStart: number | null = null;
  /** Esc was pressed: Tab leaves the sheet. */
  let leaving = false;
  /** A cell is being written and then left. */
  let isLeaving = false;
  const queue: (() => void)[] = [];

  function move(press: Press, pageRows: number): Selection | null {
    const present = hands.selection();
    const map = hands.model()?.map;
    if (!present || !map) return null;
    const { key, shiftKey: shift } = press;
    const next = navigate(map, present, { key: keyName(press), shift, ctrl: isCtrl(press) }, pageRows);
    if (!next) return null;
    const isLine = key === 'Tab' && isSingle(map, present);
    if (key === 'Enter' && !shift && lineStart !== null && isSingle(map, present)) {
      const below = step(map, { row: present.active.row, col: lineStart }, 'down');
      return below ? single(map, below) : next;
    }
    lineStart = isLine ? (lineStart ?? present.active.col) : null;
    return next;
  }

  const go = (press: Press, pageRows: number): boolean => {
    const next = move(press, pageRows);
    if (next) void hands.select(next);
    return next !== null;
  };

  /** Writes the cell and goes on; who types fast goes on typing, into the next cell. */
  async function leave(press: Press, pageRows: number): Promise<void> {
    isLeaving = true;
    try {
      const done = await session.commit();
      const next = done && move(press, pageRows);
      // What was refused stays as it was typed.
      if (!done) queue.length = 0;
      if (next) await hands.select(next);
    } finally {
      isLeaving = false;
      while (queue.length > 0 && !isLeaving) queue.shift()!();
    }
  }

  /** What the browser would do with a key in the text field. */
  function typeKey({ key, altKey, ...press }: Press): void {
    const text = session.store.get().edit?.text;
    if (altKey || isCtrl({ key, altKey, ...press })) return;
    if (key === 'Backspace' && text !== undefined) session.change(text.slice(0, -1));
    if (key.length !== 1) return;
    if (text === undefined) session.begin({ text: key });
    else session.change(text + key);
  }

  function escape(): void {
    leaving = true;
    hands.drop();
    bench.say(null);
  }

  function withCtrl({ shiftKey, key }: Press): boolean {
    const { zoom } = bench.store.get();
    switch (key.toLowerCase()) {
      case 'z':
        void (shiftKey ? bench.redo() : bench.undo());
        return true;
      case 'y':
        void bench.redo();
        return true;
      case 'pageup':
        void hands.turn(-1);
        return true;
      case 'pagedown':
        void hands.turn(1);
        return true;
      case '=':
      case '+':
        bench.setZoom(zoom + ZOOM_STEP);
        return true;
      case '-':
        bench.setZoom(zoom - ZOOM_STEP);
        return true;
      case '0':
        bench.setZoom(100);
        return true;
      default:
        return false;
    }
  }

  const keys: Keys = {
    idle(press, pageRows) {
      const { key } = press;
      if (press.altKey) return false;
      if (key === 'Tab' && leaving) return false;
      if (key !== 'Shift') leaving = false;
      if (isCtrl(press) && withCtrl(press)) return true;
      switch (key) {
        case 'F2':
          session.begin();
          return true;
        case 'Delete':
        case 'Backspace':
          void hands.clear();
          return true;
        case 'Escape':
          escape();
          return true;
        default:
          return go(press, pageRows);
      }
    },
    editing(press, pageRows) {
      const { key } = press;
      const { edit } = session.store.get();
      switch (key) {
        case 'Enter':
          if (press.altKey) return false;
          if (isCtrl(press)) void session.commit(hands.selection()?.range);
          else void leave(press, pageRows);
          return true;
        case 'Tab':
          if (isCtrl(press)) return false;
          void leave(press, pageRows);
          return true;
        case 'Escape':
          session.cancel();
          return true;
        case 'F2':
          session.setInText(!edit?.isInText);
          return true;
        case 'ArrowUp':
        case 'ArrowDown':
        case 'ArrowLeft':
        case 'ArrowRight':
          if (edit?.isInText || isCtrl(press) || press.shiftKey) return false;
          void leave(press, pageRows);
          return true;
        case 's':
          // What is saved is what was typed.
          if (isCtrl(press)) void session.commit();
          return false;
        default:
          return false;
      }
    },
    waiting({ key, shiftKey, ctrlKey, metaKey, altKey }, pageRows) {
      if (!isLeaving) return false;
      // The event is not kept: it changes.
      const press = { key, shiftKey, ctrlKey, metaKey, altKey };
      queue.push(() => {
        const took = keys[session.store.get().edit ? 'editing' : 'idle'](press, pageRows);
        if (!took) typeKey(press);
      });
      return true;
    },
  };
  return keys;
}

const isCtrl = ({ ctrlKey, metaKey }: Press): boolean => ctrlKey || metaKey;

/** Letters without regard to the caps lock. */
const keyName = ({ key }: Press): string => (key.length === 1 ? key.toLowerCase() : key);
