import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { listText } from '../../../messages/pane-list';
import { clearFilter } from '../../actions/list';
import { Hint } from '../../components/Hint';
import { usePane, usePaneState } from '../../context';
import { listOf } from '../../list/list-model';
import { Clean } from './Clean';
import { FindingList } from './FindingList';

const useStyles = makeStyles({ clear: { margin: `0 ${tokens.spacingHorizontalL}` } });

/** The list, or what stands in its place: no table, no finding, all filtered away. */
export function Findings() {
  const styles = useStyles();
  const pane = usePane();
  const tables = usePaneState((state) => state.result?.summary.tables ?? 0);
  const total = usePaneState((state) => state.entries.length);
  const listed = usePaneState((state) => listOf(state).order.length);
  if (total === 0 && tables === 0) {
    return <Hint title={listText('nothing.title')} text={listText('nothing.text')} />;
  }
  if (total === 0) return <Clean />;
  if (listed > 0) return <FindingList />;
  return (
    <>
      <Hint title={listText('filtered.title')} text={listText('filtered.text', { total })} />
      <Button className={styles.clear} onClick={() => clearFilter(pane)}>
        {listText('filter.clear')}
      </Button>
    </>
  );
}
