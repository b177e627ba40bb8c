import { makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { unrecognisedReasons } from '../../../messages/report';
import { usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: { cursor: 'pointer' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Sheets that hold no table, and why. */
export function Unchecked() {
  const styles = useStyles();
  const sheets = usePaneState((state) => state.result?.unrecognised);
  const nothingElse = usePaneState((state) => state.result?.summary.tables === 0);
  if (!sheets || sheets.length === 0) return null;
  return (
    <details className={styles.root} open={nothingElse}>
      <summary className={styles.title}>{paneText('unchecked.title', { count: sheets.length })}</summary>
      <ul className={styles.list}>
        {sheets.map(({ sheet, reason }) => (
          <li key={sheet}>{paneText('unchecked.item', { sheet, reason: unrecognisedReasons[reason] })}</li>
        ))}
      </ul>
    </details>
  );
}
