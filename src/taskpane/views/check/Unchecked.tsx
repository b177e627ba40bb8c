import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { listText } from '../../../messages/pane-list';
import { unrecognisedReasons } from '../../../messages/report';
import { define } from '../../actions/define';
import { goTo } from '../../actions/select';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: { cursor: 'pointer' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  link: { fontSize: 'inherit', textAlign: 'left' },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
  define: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
});

/** Sheets that hold no table, and why; a layout that is not known can be shown to us. */
export function Unchecked() {
  const styles = useStyles();
  const pane = usePane();
  const sheets = usePaneState((state) => state.result?.unrecognised);
  const nothingElse = usePaneState((state) => state.result?.summary.tables === 0);
  if (!sheets || sheets.length === 0) return null;
  return (
    <details className={styles.root} open={nothingElse}>
      <summary className={styles.title}>{listText('unchecked.title', { count: sheets.length })}</summary>
      <ul className={styles.list}>
        {sheets.map(({ sheet, reason }) => (
          <li key={sheet} className={styles.item}>
            <span className={styles.text}>
              <Link
                as="button"
                className={styles.link}
                aria-label={listText('unchecked.go', { sheet })}
                onClick={() => void goTo(pane, { sheet, row: 0, col: 0 })}
              >
                {sheet}
              </Link>
              <span className={styles.reason}>{unrecognisedReasons[reason]}</span>
            </span>
            {reason === 'no-table' && (
              <Button
                size="small"
                className={styles.define}
                aria-label={listText('unchecked.defineFor', { sheet })}
                onClick={() => void define(pane, sheet)}
              >
                {listText('unchecked.define')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
