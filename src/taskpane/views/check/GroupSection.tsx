import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { listText } from '../../../messages/pane-list';
import { showMore, toggleGroup } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { groupsAround, isOpen, PAGE, shownIn } from '../../list/groups';
import type { Group } from '../../list/groups';
import { EntryPage } from './EntryPage';
import { GroupHeading } from './GroupHeading';

const useStyles = makeStyles({
  more: { margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXL}` },
});

interface Props {
  readonly group: Group;
  readonly level: 2 | 3;
  /** Drawn before anyone scrolls. */
  readonly eager: boolean;
  /** Key of the row that Tab reaches, where it is in this group. */
  readonly tabStop: string | null;
  /** Key of the selected entry, where it is in this group. */
  readonly selected: string | null;
}

/** A group: its heading and, while it is open, its parts or its entries, long lists page by page. */
export const GroupSection = memo(function GroupSection({ group, level, eager, tabStop, selected }: Props) {
  const pane = usePane();
  const open = usePaneState((state) => isOpen(group, state.open));
  return (
    <section>
      <GroupHeading
        level={level}
        group={group}
        open={open}
        isTabStop={group.key === tabStop}
        onToggle={() => toggleGroup(pane, group)}
      />
      {open &&
        group.parts.map((part) => (
          <GroupSection
            key={part.key}
            group={part}
            level={3}
            eager={eager}
            tabStop={within(part, tabStop)}
            selected={within(part, selected)}
          />
        ))}
      {open && group.parts.length === 0 && (
        <Entries group={group} eager={eager} tabStop={tabStop} selected={selected} />
      )}
    </section>
  );
});

const within = (group: Group, key: string | null): string | null =>
  key !== null && groupsAround([group], key).length > 0 ? key : null;

function Entries({ group, eager, tabStop, selected }: Omit<Props, 'level'>) {
  const styles = useStyles();
  const pane = usePane();
  const shown = usePaneState((state) => shownIn(group, state.shown));
  const { key, entries } = group;
  const pages = useMemo(
    () => Array.from({ length: Math.ceil(shown / PAGE) }, (_, i) => entries.slice(i * PAGE, (i + 1) * PAGE)),
    [entries, shown],
  );
  const rest = entries.length - shown;
  return (
    <>
      {pages.map((page, index) => (
        <EntryPage
          key={index}
          entries={page}
          eager={eager && index === 0}
          tabStop={page.some((entry) => entry.key === tabStop) ? tabStop : null}
          selected={page.some((entry) => entry.key === selected) ? selected : null}
        />
      ))}
      {rest > 0 && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => showMore(pane, key)}>
          {listText('list.more', { count: Math.min(PAGE, rest), rest })}
        </Button>
      )}
    </>
  );
}
