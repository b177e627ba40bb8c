import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { paneText } from '../../../messages/pane';
import { bundleFixes, pickSafe, planBundles } from '../../../fix';
import { previewSafeFixes } from '../../actions/fix-many';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../list/entries';
import { last } from '../../last';
import { MarksMenu } from './MarksMenu';
import { Stepper } from './Stepper';
import { UndoMenu } from './UndoMenu';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  rest: { flexGrow: 1 },
  wide: { width: '100%' },
});

/** From finding to finding, marks, 撤销; safe fixes together. */
export function ToolRow() {
  const styles = useStyles();
  const checked = usePaneState((state) => state.result !== null);
  return (
    <>
      <div className={styles.row}>
        {checked && <Stepper />}
        <span className={styles.rest} />
        <MarksMenu />
        <UndoMenu />
      </div>
      <SafeFixButton />
    </>
  );
}

/** Cells that the safe fixes would change; the same object of entries is counted once. */
const safeCells = last((entries: readonly Entry[]) => {
  const findings = entries.map(({ finding }) => finding);
  return planBundles(bundleFixes(findings, pickSafe)).ops.length;
});

function SafeFixButton() {
  const styles = useStyles();
  const pane = usePane();
  const restoresFocus = useRestoreFocusTarget();
  const busy = usePaneState((state) => state.task !== null);
  const count = usePaneState((state) => safeCells(state.entries));
  if (count === 0) return null;
  return (
    <Button
      {...restoresFocus}
      size="small"
      className={styles.wide}
      icon={<WrenchRegular />}
      disabledFocusable={busy}
      onClick={() => void previewSafeFixes(pane)}
    >
      {paneText('safe.button', { count })}
    </Button>
  );
}
