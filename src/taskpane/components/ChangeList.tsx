import { makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import type { CellAddress } from '../../model';
import type { Change } from '../fixing/preview';
import { ChangeText } from './ChangeText';

/** So many changes of one fix are shown. */
const LIMIT = 6;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly changes: readonly Change[];
  /** The cell whose address need not be said. */
  readonly own?: CellAddress;
  readonly limit?: number;
}

/** Cells as old → new. */
export function ChangeList({ changes, own, limit = LIMIT }: Props) {
  const styles = useStyles();
  const alone = changes.length === 1 && own !== undefined && toA1(own) === toA1(changes[0]!.address);
  return (
    <ul className={styles.list}>
      {changes.slice(0, limit).map((change) => (
        <li key={`${change.address.sheet}!${toA1(change.address)}`}>
          {!alone && <span className={styles.cell}>{toA1(change.address)} </span>}
          <ChangeText change={change} />
        </li>
      ))}
      {changes.length > limit && <li>{paneText('fix.more', { count: changes.length - limit })}</li>}
    </ul>
  );
}
