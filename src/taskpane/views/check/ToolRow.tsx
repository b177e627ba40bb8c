import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { paneText } from '../../../messages/pane';
import { previewSafeFixes } from '../../actions/fix-many';
import { usePane, usePaneState } from '../../context';
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

function SafeFixButton() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const count = usePaneState(
    (state) => state.entries.filter(({ finding }) => finding.fixes.some((fix) => fix.kind === 'safe')).length,
  );
  if (count === 0) return null;
  return (
    <Button
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
