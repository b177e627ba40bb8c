import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { paneText } from '../../../messages/pane';
import { check } from '../../actions/check';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minHeight: '32px' },
  button: { flexShrink: 0 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, minWidth: 0 },
  stale: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

const timeFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' });

/** 检查, and when it was done last. */
export function CheckBar() {
  const styles = useStyles();
  const pane = usePane();
  const checking = usePaneState((state) => state.task === 'check');
  const checked = usePaneState((state) => state.result !== null);
  const label = checking ? 'check.busy' : checked ? 'check.again' : 'check.button';
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        className={styles.button}
        icon={<ClipboardTaskRegular />}
        disabledFocusable={checking}
        onClick={() => void check(pane)}
      >
        {paneText(label)}
      </Button>
      <Status />
    </div>
  );
}

function Status() {
  const styles = useStyles();
  const progress = usePaneState((state) => state.progress);
  const checkedAt = usePaneState((state) => state.checkedAt);
  const tables = usePaneState((state) => state.result?.summary.tables ?? 0);
  const unchecked = usePaneState((state) => state.result?.unrecognised.length ?? 0);
  const stale = usePaneState((state) => state.stale);
  if (progress) return <span className={styles.status}>{paneText('check.progress', { ...progress })}</span>;
  if (checkedAt === null) return null;
  const time = timeFormat.format(checkedAt);
  return (
    <span className={styles.status} title={stale ? paneText('check.staleHint') : undefined}>
      {unchecked > 0
        ? paneText('check.atPartly', { time, tables, unchecked })
        : paneText('check.at', { time, tables })}
      {stale && <span className={styles.stale}> {paneText('check.stale')}</span>}
    </span>
  );
}
