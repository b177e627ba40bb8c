import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useMemo } from 'react';
import { obstaclesOf, planBundles, planFixes, sameFix } from '../../../fix';
import type { Bundle } from '../../../fix';
import { paneText } from '../../../messages/pane';
import { skipReasons } from '../../../messages/skips';
import { sheetNamed, storedAt, toA1 } from '../../../model';
import type { Fix } from '../../../model';
import { describeFix } from '../../../report';
import { applyFix } from '../../actions/fix';
import { previewRuleFixes, ruleBundles } from '../../actions/fix-many';
import { ChangeList } from '../../components/ChangeList';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../list/entries';
import { previewPlan } from '../../fixing/preview';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  choice: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  one: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  changes: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: '56px' },
  all: {
    minWidth: 0,
    marginTop: tokens.spacingVerticalXXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The fix of a finding and its alternatives, each as old → new; what keeps one from writing. */
export function FixChoices({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { fixes } = entry.finding;
  if (fixes.length === 0) return <Formula entry={entry} />;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{paneText(fixes.length > 1 ? 'fix.choices' : 'fix.title')}</span>
      <Locked entry={entry} />
      {fixes.map((fix, index) => (
        <Choice key={index} entry={entry} fix={fix} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly entry: Entry;
  readonly fix: Fix;
}

function Choice({ entry, fix }: ChoiceProps) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const workbook = usePaneState((state) => state.workbook)!;
  const [obstacle] = obstaclesOf(workbook, fix);
  if (obstacle) {
    const cells = toA1(obstacle.address);
    const reason = skipReasons[obstacle.reason];
    return <p className={styles.note}>{paneText('fix.obstacle', { cells, reason })}</p>;
  }
  const changes = previewPlan(
    workbook,
    planFixes([entry.finding], () => fix),
  );
  return (
    <div className={styles.choice}>
      <div className={styles.one}>
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
      <WholeRule entry={entry} fix={fix} />
    </div>
  );
}

/** The same fix at the rule's other findings, where there are any. */
function WholeRule({ entry, fix }: ChoiceProps) {
  const styles = useStyles();
  const pane = usePane();
  const restoresFocus = useRestoreFocusTarget();
  const busy = usePaneState((state) => state.task !== null);
  const result = usePaneState((state) => state.result)!;
  const count = useMemo(
    () => countOthers(ruleBundles(pane, result.findings, sameFix(entry.finding, fix))),
    [pane, result, entry, fix],
  );
  if (count === 0) return null;
  return (
    <Button
      {...restoresFocus}
      size="small"
      appearance="transparent"
      className={styles.all}
      disabledFocusable={busy}
      onClick={() => previewRuleFixes(pane, entry, fix)}
    >
      {paneText('fix.rule', { count })}
    </Button>
  );
}

/** Cells of all, where there are more findings than the one. */
const countOthers = (bundles: readonly Bundle[]): number =>
  bundles.length < 2 ? 0 : planBundles(bundles).ops.length;

/** A finding about a formula's result has no fix: says why. */
function Formula({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { sheet: name, row, col } = entry.finding.address;
  const workbook = usePaneState((state) => state.workbook)!;
  const sheet = sheetNamed(workbook, name);
  const formula = sheet ? storedAt(sheet, row, col).formula : null;
  if (formula === null) return null;
  return <p className={styles.note}>{paneText('fix.formula', { formula })}</p>;
}

/** Which cells are locked isn't known before one tries. */
function Locked({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const isProtected = usePaneState(
    ({ workbook }) => workbook && sheetNamed(workbook, entry.finding.address.sheet)?.isProtected,
  );
  return isProtected ? <p className={styles.note}>{paneText('fix.locked')}</p> : null;
}
