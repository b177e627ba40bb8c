import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import { goTo } from '../actions/select';
import { usePane } from '../context';
import { groupSkipped } from '../fixing/outcome';
import type { SkippedGroup } from '../fixing/outcome';
import type { SkippedCell } from '../state';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
});

interface Props {
  readonly skipped: readonly SkippedCell[];
  readonly title: string;
}

/** Cells that are not written: where, and why. A single reason is said at once. */
export function SkippedList({ skipped, title }: Props) {
  const styles = useStyles();
  const groups = groupSkipped(skipped);
  return (
    <details open={groups.length === 1}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={`${group.reason} ${group.sheet}`} group={group} />
        ))}
      </ul>
    </details>
  );
}

/** Cells of one sheet: the way to the first, and what kept them from being written. */
function Group({ group }: { readonly group: SkippedGroup }) {
  const styles = useStyles();
  const pane = usePane();
  const { reason, sheet, cells, names } = group;
  const { address } = cells[0]!;
  return (
    <li>
      <Link
        as="button"
        inline
        className={styles.link}
        title={paneText('notice.goTo', { sheet, cell: toA1(address) })}
        onClick={() => void goTo(pane, address)}
      >
        {paneText('notice.skippedCells', { sheet, cells: names })}
      </Link>
      {cells.length === 1
        ? paneText('notice.skippedOne', { reason })
        : paneText('notice.skippedSeveral', { reason, count: cells.length })}
    </li>
  );
}
