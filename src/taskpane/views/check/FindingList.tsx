import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { paneText } from '../../../messages/pane';
import { usePaneState } from '../../context';
import { visibleEntries } from '../../entries';
import { groupEntries, shownRows } from '../../groups';
import { moveRow, rowOf } from '../../row-keys';
import { SheetSection } from './SheetSection';
import { Hint } from '../../components/Hint';

/** The findings by sheet and table: one tab stop, arrow keys inside. */
export function FindingList() {
  const result = usePaneState((state) => state.result)!;
  const entries = usePaneState((state) => state.entries);
  const hidden = usePaneState((state) => state.hiddenSeverities);
  const selected = usePaneState((state) => state.selected);
  const open = usePaneState((state) => state.open);
  const shown = usePaneState((state) => state.shown);
  const focusRequest = usePaneState((state) => state.focusRequest);
  const notice = usePaneState((state) => state.notice);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);

  useEffect(() => {
    const row = list.current?.querySelector('[aria-current="true"]');
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // A notice above takes room from the list.
  }, [selected, notice]);
  useEffect(() => {
    if (focusRequest === 0) return;
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    (row ?? list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]'))?.focus();
  }, [focusRequest]);

  if (entries.length === 0) return <Clean tables={result.summary.tables} />;
  const visible = visibleEntries(entries, hidden);
  if (visible.length === 0) return <Hint text={paneText('filtered.text')} />;
  const groups = groupEntries(visible, result);
  const rows = shownRows(groups, visible.length, { open, shown });
  // What had the focus may be gone after a fix.
  const tabStop = [focused, selected].find((key) => key !== null && rows.includes(key)) ?? rows[0]!;
  return (
    <div
      ref={list}
      role="group"
      aria-label={paneText('list.label')}
      onFocus={(event: FocusEvent) => setFocused(rowOf(event.target) ?? focused)}
      onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => moveRow(event)}
    >
      {groups.map((group, index) => (
        <SheetSection
          key={group.key}
          group={group}
          first={index === 0}
          total={visible.length}
          tabStop={tabStop}
        />
      ))}
    </div>
  );
}

function Clean({ tables }: { readonly tables: number }) {
  if (tables === 0) return null;
  return <Hint title={paneText('clean.title')} text={paneText('clean.text', { tables })} />;
}
