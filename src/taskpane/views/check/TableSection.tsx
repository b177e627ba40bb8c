import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { showMore, toggleGroup } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { isOpen, PAGE } from '../../groups';
import type { TableGroup } from '../../groups';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXL}` },
});

interface Props {
  readonly table: TableGroup;
  /** The sheet holds several tables: this one gets a heading. */
  readonly stacked: boolean;
  readonly first: boolean;
  readonly total: number;
  readonly tabStop: string;
}

/** One table's findings; long lists page by page. */
export function TableSection({ table, stacked, first, total, tabStop }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const open = usePaneState((state) => !stacked || isOpen(table.key, first, total, state.open));
  const shown = usePaneState((state) => state.shown[table.key] ?? PAGE);
  const selected = usePaneState((state) => state.selected);
  const rest = table.entries.length - shown;
  return (
    <>
      {stacked && (
        <GroupHeading
          level={3}
          rowKey={table.key}
          title={table.title ?? paneText('list.unnamed')}
          counts={table.counts}
          open={open}
          tabStop={tabStop}
          onToggle={() => toggleGroup(pane, table.key, !open)}
        />
      )}
      {open && (
        <ul className={styles.list}>
          {table.entries.slice(0, shown).map((entry) => (
            <FindingItem
              key={entry.key}
              entry={entry}
              selected={entry.key === selected}
              isTabStop={entry.key === tabStop}
            />
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={() => showMore(pane, table.key)}
        >
          {paneText('list.more', { count: Math.min(PAGE, rest), rest })}
        </Button>
      )}
    </>
  );
}
