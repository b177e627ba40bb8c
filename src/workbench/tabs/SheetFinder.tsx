import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { filesText } from '../../messages/workbench-files';
import { useShortcuts } from '../shortcuts';
import { findSheets } from './find-sheets';
import type { SheetName } from './find-sheets';

interface Props {
  readonly sheets: readonly SheetName[];
  readonly active: string | null;
  readonly onGoTo: (sheet: string) => void;
}

/** 查找工作表: a button beside the tabs and, while it is pressed, a field with the list of all sheets. */
export function SheetFinder(props: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useShortcuts({ g: () => setOpen(true) });
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={filesText('find.button')}
        title={filesText('find.button')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
      >
        <Search16Regular aria-hidden />
      </button>
      {open && <Finder {...props} onClose={close} onLeave={() => setOpen(false)} />}
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

interface FinderProps extends Props {
  /** The keyboard goes back to where it came from. */
  readonly onClose: () => void;
  /** The keyboard is elsewhere already. */
  readonly onLeave: () => void;
}

function Finder({ sheets, active, onGoTo, onClose, onLeave }: FinderProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const { visible, hidden } = findSheets(sheets, query);
  const all = [...visible, ...hidden];
  const [place, setPlace] = useState(() => Math.max(0, all.indexOf(active ?? '')));
  const chosen = Math.min(place, all.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const go = (sheet: string | undefined) => {
    if (sheet === undefined) return;
    onClose();
    onGoTo(sheet);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') go(all[chosen]);
    else if (step !== undefined) setPlace(Math.max(0, Math.min(all.length - 1, chosen + step)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };
  const option = (name: string, index: number) => (
    <div
      key={name}
      id={`${id}-${index}`}
      role="option"
      className="wb-finder-option"
      aria-selected={index === chosen}
      title={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => go(name)}
    >
      {name}
    </div>
  );
  return (
    <div className="wb-finder" role="dialog" aria-label={filesText('find.title')} onBlur={leave}>
      <input
        autoFocus
        role="combobox"
        aria-label={filesText('find.field')}
        placeholder={filesText('find.field')}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={all.length > 0 ? `${id}-${chosen}` : undefined}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setPlace(0);
        }}
        onKeyDown={press}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className="wb-finder-list"
        role="listbox"
        aria-label={filesText('find.list')}
      >
        {visible.map(option)}
        {hidden.length > 0 && (
          <div role="group" aria-label={filesText('find.hidden')}>
            <div className="wb-finder-heading" aria-hidden>
              {filesText('find.hidden')}
            </div>
            {hidden.map((name, index) => option(name, visible.length + index))}
          </div>
        )}
      </div>
      <div className="wb-finder-foot" role="status">
        {all.length > 0 ? filesText('find.count', { count: all.length }) : filesText('find.none', { query })}
      </div>
    </div>
  );
}
