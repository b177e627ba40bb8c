import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { Suspense, useCallback, useRef } from 'react';
import { paneText } from '../../../messages/pane';
import { guard } from '../../actions/run';
import { usePane, usePaneState } from '../../context';
import { work } from '../../loading/work';
import { CancelButton } from './CancelButton';
import { CheckProgress } from './CheckProgress';
import { CheckStatus } from './CheckStatus';

const ScopeMenu = work.component((parts) => parts.ScopeMenu);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});

/** 检查 and of what; then how far it has come, or when it was done last. */
export function CheckBar() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const checked = usePaneState((state) => state.result !== null);
  const progress = usePaneState((state) => state.progress);
  const row = useRef<HTMLDivElement>(null);
  const focusFirst = useCallback(() => row.current?.querySelector('button')?.focus(), []);
  return (
    <div className={styles.root}>
      <div className={styles.row} ref={row}>
        <Button
          appearance="primary"
          className={styles.button}
          icon={<ClipboardTaskRegular />}
          disabledFocusable={busy}
          onClick={() => void guard(pane, async () => (await work.load()).check(pane))}
        >
          {paneText(progress ? 'check.busy' : checked ? 'check.again' : 'check.button')}
        </Button>
        <Suspense>
          <ScopeMenu />
        </Suspense>
      </div>
      {progress ? (
        <div className={styles.row}>
          <CheckProgress progress={progress} />
          <CancelButton onLost={focusFirst} />
        </div>
      ) : (
        <CheckStatus />
      )}
    </div>
  );
}
