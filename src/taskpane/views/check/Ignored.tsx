import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { listText } from '../../../messages/pane-list';
import { describeIgnores } from '../../../report';
import { showSettings } from '../../actions/settings-page';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0 },
  link: { fontSize: 'inherit' },
});

/** How many findings are ignored, which ignores want another look, and the way to them. */
export function Ignored() {
  const styles = useStyles();
  const pane = usePane();
  const result = usePaneState((state) => state.result);
  const [count, ...rest] = result ? describeIgnores({ ...result, unusable: null }) : [];
  if (count === undefined) return null;
  return (
    <div className={styles.root}>
      <p className={styles.line}>
        <span>{count}</span>{' '}
        <Link as="button" className={styles.link} onClick={() => showSettings(pane, 'ignored')}>
          {listText('ignored.restore')}
        </Link>
      </p>
      {rest.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
