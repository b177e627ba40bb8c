import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { shareDone } from '../../checking/progress';
import type { CheckProgress as Progress } from '../../state';

const TEXTS = { read: 'check.reading', recognise: 'check.recognising', judge: 'check.judging' } as const;

const useStyles = makeStyles({
  root: { flexGrow: 1, minWidth: 0 },
  text: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** How far a check has come. */
export function CheckProgress({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const { phase, done, total, sheet } = progress;
  return (
    <div className={styles.root}>
      <ProgressBar
        value={shareDone(progress)}
        thickness="large"
        aria-label={paneText('check.progressLabel')}
      />
      <div className={styles.text}>{paneText(TEXTS[phase], { n: done + 1, total, sheet })}</div>
    </div>
  );
}
