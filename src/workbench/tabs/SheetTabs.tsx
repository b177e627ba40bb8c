import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { workbenchText } from '../../messages/workbench';
import type { SheetName } from './find-sheets';
import { SheetFinder } from './SheetFinder';

interface Props {
  readonly sheets: readonly SheetName[];
  readonly active: string | null;
  readonly onActivate: (sheet: string) => void;
  /** As onActivate, but asks before a hidden sheet is shown. */
  readonly onGoTo: (sheet: string) => void;
}

/** Where a key leads to from a tab, among so many. */
const TARGETS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The sheets' tabs; hidden sheets only while they are shown. */
export function SheetTabs({ sheets, active, onActivate, onGoTo }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const shown = sheets.filter(({ name, visibility }) => visibility === 'visible' || name === active);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const scroll = (direction: number) => {
    const box = list.current;
    box?.scrollBy({ left: direction * box.clientWidth * 0.8 });
  };
  const move = (event: KeyboardEvent) => {
    const index = shown.findIndex(({ name }) => name === active);
    const target = TARGETS[event.key]?.(index, shown.length - 1);
    const next = target === undefined ? undefined : shown[target];
    if (!next) return;
    event.preventDefault();
    onActivate(next.name);
    const tabs = list.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[shown.indexOf(next)]?.focus();
  };

  return (
    <nav className="wb-tabs" aria-label={workbenchText('tabs.label')}>
      <SheetFinder sheets={sheets} active={active} onGoTo={onGoTo} />
      <button
        type="button"
        aria-label={workbenchText('tabs.previous')}
        tabIndex={-1}
        onClick={() => scroll(-1)}
      >
        <ChevronLeft16Regular aria-hidden />
      </button>
      <button type="button" aria-label={workbenchText('tabs.next')} tabIndex={-1} onClick={() => scroll(1)}>
        <ChevronRight16Regular aria-hidden />
      </button>
      <div
        ref={list}
        className="wb-tablist"
        role="tablist"
        aria-label={workbenchText('tabs.label')}
        onKeyDown={move}
      >
        {shown.map(({ name, visibility }) => (
          <button
            key={name}
            type="button"
            role="tab"
            className="wb-tab"
            data-hidden={visibility !== 'visible'}
            aria-selected={name === active}
            tabIndex={name === active ? 0 : -1}
            title={name}
            onClick={() => onActivate(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </nav>
  );
}
