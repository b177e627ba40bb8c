import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import { goTo } from '../actions/select';
import { usePane } from '../context';
import { groupSkipped } from '../outcome';
import type { SkippedGroup } from '../outcome';
import type { SkippedCell } from '../state';

/** Up to so many groups are open at once. */
const OPEN = 3;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalM },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props {
  readonly skipped: readonly SkippedCell[];
  readonly title: string;
}

/** Cells that are not written: why, and the way there. */
export function SkippedList({ skipped, title }: Props) {
  const styles = useStyles();
  const groups = groupSkipped(skipped);
  return (
    <details open={groups.length <= OPEN}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {groups.map((group) => (
          <Group key={`${group.reason} ${group.sheet}`} group={group} />
        ))}
      </ul>
    </details>
  );
}

function Group({ group }: { readonly group: SkippedGroup }) {
  const styles = useStyles();
  const pane = usePane();
  const { reason, sheet, cells, names } = group;
  const { address } = cells[0]!;
  return (
    <li>
      {/* The reason first: it says what to do. */}
      {paneText('notice.skippedReason', { reason, count: cells.length })}{' '}
      <Link
        as="button"
        inline
        className={styles.link}
        title={paneText('notice.goTo', { sheet, cell: toA1(address) })}
        onClick={() => void goTo(pane, address)}
      >
        {paneText('notice.skippedCells', { sheet, cells: names })}
      </Link>
    </li>
  );
}
