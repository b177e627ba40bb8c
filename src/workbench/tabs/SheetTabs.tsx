import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { ErrorCircle12Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { severityWords } from '../../messages/fields';
import { workbenchText } from '../../messages/workbench';
import { filesText } from '../../messages/workbench-files';
import type { MarkSeverity } from '../../model';
import type { SheetName } from './find-sheets';
import { SheetFinder } from './SheetFinder';

interface Props {
  readonly sheets: readonly SheetName[];
  readonly active: string | null;
  /** By sheet, how bad it is. */
  readonly marked: ReadonlyMap<string, MarkSeverity>;
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
export function SheetTabs({ sheets, active, marked, onActivate, onGoTo }: Props) {
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
            <span className="wb-tab-name">{name}</span>
            <Sign severity={marked.get(name)} />
          </button>
        ))}
      </div>
    </nav>
  );
}

/** Errors and warnings of a sheet, by shape as well as by colour. */
function Sign({ severity }: { readonly severity: MarkSeverity | undefined }) {
  if (!severity) return null;
  const Icon = severity === 'error' ? ErrorCircle12Filled : Warning12Filled;
  const label = filesText('tabs.marked', { severity: severityWords[severity] });
  return <Icon className="wb-tab-sign" data-severity={severity} role="img" aria-label={label} />;
}
