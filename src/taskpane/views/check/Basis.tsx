import { makeStyles, tokens } from '@fluentui/react-components';
import { describeBasis } from '../../../report';
import { usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the tables are checked by: preset and regulation. */
export function Basis() {
  const styles = useStyles();
  const tables = usePaneState((state) => state.result?.tables);
  return describeBasis(tables ?? []).map((line) => (
    <p key={line} className={styles.root}>
      {line}
    </p>
  ));
}
