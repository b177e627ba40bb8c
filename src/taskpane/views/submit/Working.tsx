import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { submitText } from '../../../messages/pane-submit';
import { cancel } from '../../actions/run';
import { usePane, usePaneState } from '../../context';
import { CheckProgress } from '../check/CheckProgress';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { flexGrow: 1 },
});

/** While the workbook is checked. */
export function Working() {
  const styles = useStyles();
  const pane = usePane();
  const progress = usePaneState((state) => state.progress);
  return (
    <>
      <div className={styles.row}>
        <span className={styles.text}>{submitText('check.busy')}</span>
        {progress && <Button onClick={() => cancel(pane)}>{paneText('check.cancel')}</Button>}
      </div>
      {progress && <CheckProgress progress={progress} />}
    </>
  );
}
