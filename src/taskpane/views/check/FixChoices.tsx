import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { planFixes } from '../../../fix';
import { paneText } from '../../../messages/pane';
import type { Fix } from '../../../model';
import { describeFix } from '../../../report';
import { applyFix } from '../../actions/fix';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../entries';
import { previewPlan } from '../../preview';
import { ChangeList } from '../../components/ChangeList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  changes: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: '56px' },
  refused: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The fix of a finding and its alternatives, each as old → new. */
export function FixChoices({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { fixes } = entry.finding;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{paneText(fixes.length > 1 ? 'fix.choices' : 'fix.title')}</span>
      {fixes.map((fix, index) => (
        <Choice key={index} entry={entry} fix={fix} />
      ))}
    </div>
  );
}

function Choice({ entry, fix }: { readonly entry: Entry; readonly fix: Fix }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const workbook = usePaneState((state) => state.workbook)!;
  const changes = previewPlan(
    workbook,
    planFixes([entry.finding], () => fix),
  );
  // A formula or an error value: not ours to overwrite.
  if (changes.length === 0) return <div className={styles.refused}>{paneText('fix.refused')}</div>;
  return (
    <div className={styles.choice}>
      <div className={styles.changes}>
        <ChangeList changes={changes} own={entry.finding.address} />
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy}
        aria-label={paneText('fix.applyTo', { label: describeFix(fix) })}
        onClick={() => void applyFix(pane, entry, fix)}
      >
        {paneText('fix.apply')}
      </Button>
    </div>
  );
}
