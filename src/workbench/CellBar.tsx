import type { KeyboardEvent } from 'react';
import { workbenchText } from '../messages/workbench';
import { gridText } from '../messages/workbench-grid';
import { areaToA1, storedAt, toA1 } from '../model';
import { insertLineBreak, isComposing } from './grid/text-field';
import type { Hands } from './grid/hands';
import type { Keys } from './grid/keys';
import { isSingle } from './grid/selection';
import { editText } from './grid/typed';
import { useStore } from './use-store';

interface Props {
  readonly hands: Hands;
  readonly keys: Keys;
}

/** Address and whole content of the active cell, to be edited here too. */
export function CellBar({ hands, keys }: Props) {
  const { bench, session } = hands;
  const { content, document: opened } = useStore(bench.store);
  const { edit } = useStore(session.store);
  const selection = hands.selection();
  const map = hands.model()?.map;
  const area = map && selection && map.areaAt(selection.active);
  const stored = content && area ? storedAt(content.snapshot, area.top, area.left) : null;
  const text = edit?.text ?? (stored ? editText(stored, opened?.date1904) : '');
  const isRange = map && selection && !isSingle(map, selection);

  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      session.change(insertLineBreak(event.currentTarget as HTMLTextAreaElement));
      return;
    }
    if (event.key === 'Tab' && edit?.text === edit?.original) {
      // Only passing through.
      session.cancel();
      return;
    }
    if (!keys.editing(event, 1)) return;
    event.preventDefault();
    if (event.key !== 'F2') hands.focus();
  };
  return (
    <div className="wb-cellbar" role="group" aria-label={workbenchText('status.cell')}>
      <span className="wb-cellbar-address">
        {isRange ? areaToA1(selection.range) : area && toA1({ row: area.top, col: area.left })}
      </span>
      <textarea
        className="wb-cellbar-text"
        rows={edit ? rowsOf(text) : 1}
        spellCheck={false}
        aria-label={gridText('bar.content')}
        disabled={!stored}
        value={text}
        onFocus={() => {
          if (!edit) session.begin({ isInText: true });
          else session.setInText(true);
        }}
        onChange={({ target }) => session.change(target.value)}
        onKeyDown={press}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (document.activeElement === currentTarget || relatedTarget?.closest('.wb-grid')) return;
          void session.commit();
        }}
      />
    </div>
  );
}

const MAX_ROWS = 6;
/** About as many characters stand in a line. */
const LINE = 60;

/** As high as the text needs, within bounds. */
const rowsOf = (text: string): number =>
  Math.min(
    MAX_ROWS,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0),
  );
