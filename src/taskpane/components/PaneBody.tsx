import { makeStyles, tokens } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { usePaneState } from '../context';
import { Basis } from './Basis';
import { CheckBar } from './CheckBar';
import { FindingList } from './FindingList';
import { Ignored } from './Ignored';
import { NoticeBar } from './NoticeBar';
import { SafeFixDialog } from './SafeFixDialog';
import { SpokenText } from './SpokenText';
import { Start } from './Start';
import { Summary } from './Summary';
import { ToolRow } from './ToolRow';
import { Unchecked } from './Unchecked';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Header, results, footer: the whole pane. */
export function PaneBody() {
  const styles = useStyles();
  const checked = usePaneState((state) => state.result !== null);
  const announcement = usePaneState((state) => state.announcement);
  return (
    <section className={styles.root} aria-label={paneText('app.name')}>
      <div className={styles.head}>
        <CheckBar />
        {checked && <Summary />}
        {checked && <Basis />}
        <ToolRow />
        <NoticeBar />
      </div>
      <div className={styles.list}>
        {checked ? (
          <>
            <FindingList />
            <Ignored />
            <Unchecked />
          </>
        ) : (
          <Start />
        )}
      </div>
      <div className={styles.foot}>{paneText('app.privacy')}</div>
      <div role="status" aria-live="polite">
        <SpokenText>{announcement}</SpokenText>
      </div>
      <SafeFixDialog />
    </section>
  );
}
