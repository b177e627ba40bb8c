import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { paneText } from '../../../messages/pane';
import { previewSafeFixes } from '../../actions/fix-safe';
import { clearMarks, switchMarks } from '../../actions/mark';
import { undo } from '../../actions/undo';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  wide: { width: '100%' },
  end: { marginLeft: 'auto' },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Safe fixes together, marks, 撤销. */
export function ToolRow() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const marksOn = usePaneState((state) => state.preferences.marks);
  const step = usePaneState((state) => state.journal[state.journal.length - 1]);
  return (
    <>
      <SafeFixButton />
      <div className={styles.row}>
        <Switch
          className={styles.switch}
          checked={marksOn}
          label={paneText('marks.switch')}
          title={paneText('marks.hint')}
          onChange={(_, { checked }) => void switchMarks(pane, checked)}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<EraserRegular />}
          onClick={() => void clearMarks(pane)}
        >
          {paneText('marks.clear')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.button, styles.end)}
          icon={<ArrowUndoRegular />}
          disabledFocusable={!step || busy}
          title={step ? paneText('undo.hint', { label: step.label }) : paneText('undo.none')}
          onClick={() => void undo(pane)}
        >
          {paneText('undo.button')}
        </Button>
      </div>
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
      className={styles.wide}
      icon={<WrenchRegular />}
      disabledFocusable={busy}
      onClick={() => void previewSafeFixes(pane)}
    >
      {paneText('safe.button', { count })}
    </Button>
  );
}
