import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { listText } from '../../../messages/pane-list';
import { usePane, usePaneState } from '../../context';
import { groupsAround, sheetKey, shownRows } from '../../list/groups';
import type { Group } from '../../list/groups';
import { listOf } from '../../list/list-model';
import { elementOf, rowOf, scrollTo, targetRow } from '../../list/row-keys';
import { GroupSection } from './GroupSection';

/** Groups up to so many entries are drawn before anyone scrolls. */
const EAGER = 40;

/** The findings in their groups: one tab stop, arrow keys inside. */
export function FindingList() {
  const pane = usePane();
  const latest = usePaneState(listOf);
  // While a long list is made anew, typing and clicking go on.
  const model = useDeferredValue(latest);
  const selected = usePaneState((state) => state.selected);
  const open = usePaneState((state) => state.open);
  const shown = usePaneState((state) => state.shown);
  const focusRequest = usePaneState((state) => state.focusRequest);
  const notice = usePaneState((state) => state.notice);
  const gridSheet = usePaneState((state) => state.gridSheet);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);

  useEffect(() => {
    // Another sheet in the grid: its findings come in sight.
    const heading = gridSheet === null ? undefined : elementOf(list.current!, sheetKey(gridSheet));
    if (heading) scrollTo(heading);
  }, [gridSheet]);
  useEffect(() => {
    const row = selected === null ? undefined : elementOf(list.current!, selected);
    if (row) scrollTo(row);
    // A notice above takes room from the list.
  }, [selected, notice, model]);
  useEffect(() => {
    if (focusRequest === 0 || model !== latest) return;
    const row = list.current!.querySelector<HTMLElement>('[aria-current="true"]');
    (row ?? list.current!.querySelector<HTMLElement>('[data-row][tabindex="0"]'))?.focus();
    pane.store.set({ focusRequest: 0 });
  }, [focusRequest, model, latest, pane]);

  const { groups } = model;
  const rows = shownRows(groups, { open, shown });
  // What had the focus may be gone after a fix.
  const tabStop = [focused, selected].find((key) => key !== null && rows.includes(key)) ?? rows[0] ?? '';
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const present = rowOf(event.target as Element);
    const target = present === null ? null : targetOf(event, rows, present, groups);
    if (target === null) return;
    event.preventDefault();
    flushSync(() => setFocused(target));
    elementOf(list.current!, target)?.focus();
  };
  return (
    <div
      ref={list}
      role="group"
      aria-label={listText('list.label')}
      onFocus={(event: FocusEvent) => setFocused(rowOf(event.target) ?? focused)}
      onKeyDown={move}
    >
      <Groups groups={groups} tabStop={tabStop} selected={selected} />
    </div>
  );
}

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly tabStop: string;
  readonly selected: string | null;
}

/** Only the groups around the tab stop and the selected entry hear of them: the others stay as they are. */
function Groups({ groups, tabStop, selected }: GroupsProps) {
  const around = (key: string | null) => (key === null ? undefined : groupsAround(groups, key)[0]);
  const [focusedGroup, selectedGroup] = [around(tabStop), around(selected)];
  let before = 0;
  return groups.map((group) => {
    const eager = before < EAGER;
    before += group.entries.length;
    return (
      <GroupSection
        key={group.key}
        group={group}
        level={2}
        eager={eager}
        tabStop={group === focusedGroup ? tabStop : null}
        selected={group === selectedGroup ? selected : null}
      />
    );
  });
}

/** Left closes an open group, or leads from an entry to its heading; right opens a closed one. */
function targetOf(
  event: KeyboardEvent,
  rows: readonly string[],
  present: string,
  groups: readonly Group[],
): string | null {
  const element = event.target as HTMLElement;
  const isGroup = element.hasAttribute('data-group');
  const expanded = element.getAttribute('aria-expanded') === 'true';
  if (isGroup && event.key === (expanded ? 'ArrowLeft' : 'ArrowRight')) {
    element.click();
    return present;
  }
  if (event.key === 'ArrowLeft') {
    const around = groupsAround(groups, present).filter(({ key }) => key !== present && rows.includes(key));
    return around[around.length - 1]?.key ?? null;
  }
  return targetRow(event.key, rows, present);
}
