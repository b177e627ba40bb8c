import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { listText } from '../../../messages/pane-list';
import { show } from '../../actions/view';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    textAlign: 'center',
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  next: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Nothing is left to be found: what was checked, and what comes next. */
export function Clean() {
  const styles = useStyles();
  const pane = usePane();
  const tables = usePaneState((state) => state.result?.summary.tables ?? 0);
  const sheet = usePaneState((state) => state.checkedSheet);
  return (
    <div className={styles.root}>
      <CheckmarkCircle48Regular aria-hidden className={styles.icon} />
      <h2 className={styles.title}>{listText('clean.title')}</h2>
      <p className={styles.text}>
        {sheet === null ? listText('clean.text', { tables }) : listText('clean.sheet', { sheet })}
      </p>
      <Button appearance="primary" onClick={() => show(pane, 'submit')}>
        {listText('clean.submit')}
      </Button>
      <p className={styles.next}>{listText('clean.submitText')}</p>
    </div>
  );
}
