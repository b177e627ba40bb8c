import { makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { usePaneState } from '../../context';

const useStyles = makeStyles({
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stale: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

const timeFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' });

/** When what was checked, and whether that still holds. */
export function CheckStatus() {
  const styles = useStyles();
  const checkedAt = usePaneState((state) => state.checkedAt);
  const sheet = usePaneState((state) => state.checkedSheet);
  const tables = usePaneState((state) => state.result?.summary.tables ?? 0);
  const unchecked = usePaneState((state) => state.result?.unrecognised.length ?? 0);
  const stale = usePaneState((state) => state.stale);
  const live = usePaneState((state) => state.preferences.live);
  if (checkedAt === null) return null;
  const time = timeFormat.format(checkedAt);
  if (stale) {
    return (
      <div className={styles.status}>
        <span className={styles.stale}>{paneText('check.stale')}</span>{' '}
        {paneText(live ? 'check.staleBehind' : 'check.staleEdited', { time })}
      </div>
    );
  }
  return <div className={styles.status}>{status()}</div>;

  function status(): string {
    if (sheet !== null) return paneText('check.atSheet', { time, sheet });
    if (unchecked > 0) return paneText('check.atPartly', { time, tables, unchecked });
    return paneText('check.at', { time, tables });
  }
}
