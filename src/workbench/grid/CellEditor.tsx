import { useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { gridText } from '../../messages/workbench-grid';
import { toA1 } from '../../model';
import { useStore } from '../use-store';
import { alignOf, lookCss } from './css';
import { cellBox, roomFor } from './geometry';
import type { Hands } from './hands';
import type { Keys } from './keys';
import { insertLineBreak, isComposing } from './text-field';
import type { GridCell } from './model';
import type { Spot } from './sheet-map';
import { Spoken } from './Spoken';

interface Props {
  readonly hands: Hands;
  readonly keys: Keys;
  readonly canvas: RefObject<HTMLElement>;
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly sheet: string;
  /** The active cell in words. */
  readonly label: string;
  /** First cell of the active area. */
  readonly active: Spot;
  /** It as it is drawn. */
  readonly cell: GridCell | null;
  /** Of the table. */
  readonly controls: string;
  readonly describedBy: string;
  readonly pageRows: () => number;
}

/**
 * The text field in the active cell. It has the focus whenever the sheet does, unseen and empty: so the first key,
 * the first letter of an input method and a paste go into it without loss, and open it.
 */
export function CellEditor({
  hands,
  keys,
  canvas,
  input,
  sheet,
  label,
  active,
  cell,
  controls,
  describedBy,
  pageRows,
}: Props) {
  const { session } = hands;
  const { edit } = useStore(session.store);
  const frame = useRef<HTMLDivElement>(null);
  const composed = useRef(false);
  useLayoutEffect(() => {
    const box = canvas.current && cellBox(canvas.current, active);
    if (!box || !frame.current) return;
    const { style } = frame.current;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.minWidth = `${box.width}px`;
    style.minHeight = `${box.height}px`;
    style.setProperty('--cell-width', `${box.width}px`);
    style.setProperty('--room', `${roomFor(frame.current, box)}px`);
  });
  const here = edit?.at.sheet === sheet ? edit : null;
  const isOpen = here !== null;

  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (keys.waiting(event, pageRows())) {
      event.preventDefault();
      return;
    }
    if (isOpen && event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      session.change(insertLineBreak(event.currentTarget as HTMLTextAreaElement));
      return;
    }
    const took = isOpen ? keys.editing(event, pageRows()) : keys.idle(event, pageRows());
    if (took) event.preventDefault();
  };
  const type = (text: string) => {
    if (isOpen) session.change(text);
    else session.begin({ text });
  };
  const copy = (event: ClipboardEvent, isCut: boolean) => {
    if (isOpen) return;
    event.preventDefault();
    const texts = hands.copy(isCut);
    if (!texts) return;
    event.clipboardData.setData('text/plain', texts.plain);
    event.clipboardData.setData('text/html', texts.html);
  };
  const paste = (event: ClipboardEvent) => {
    if (isOpen) return;
    event.preventDefault();
    const { clipboardData } = event;
    const [plain, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    void hands.paste({ plain, html });
  };

  const css = cell && { ...lookCss({ ...cell.look, fill: null }), textAlign: alignOf(cell) };
  return (
    <div ref={frame} className="wb-editor" data-open={isOpen}>
      <div
        aria-hidden
        className="wb-editor-size"
        style={{
          ...css,
          maxWidth: cell?.look.wrap ? 'var(--cell-width)' : 'max(var(--cell-width), var(--room))',
        }}
      >
        {`${here?.text ?? ''}\u200b`}
      </div>
      <textarea
        ref={input}
        className="wb-editor-text"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-controls={controls}
        aria-describedby={describedBy}
        aria-invalid={here?.problem ? true : undefined}
        style={css ?? undefined}
        value={here?.text ?? ''}
        onChange={({ target }) => type(target.value)}
        onCompositionStart={() => {
          composed.current = !isOpen;
          if (!isOpen) session.begin({ text: '' });
        }}
        onCompositionEnd={({ currentTarget }) => {
          // Given up before anything was chosen: the cell stays as it is.
          if (composed.current && currentTarget.value === '') session.cancel();
          composed.current = false;
        }}
        onKeyDown={press}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={paste}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Another window has the focus now, or the bar with the same text.
          if (document.activeElement === currentTarget) return;
          if (relatedTarget?.closest('.wb-cellbar')) return;
          void session.commit();
        }}
      />
      <Spoken text={isOpen ? gridText('cell.editing', { cell: toA1(active) }) : label} input={input} />
      {here?.problem && (
        <div className="wb-editor-problem" role="alert">
          {here.problem}
        </div>
      )}
    </div>
  );
}
