import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { settingsText } from '../../../messages/pane-settings';
import { usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  saved: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

const timeFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' });

/** Where the settings are kept, and quietly that they are. The change itself is announced elsewhere. */
export function SavedNote() {
  const styles = useStyles();
  const savedAt = usePaneState((state) => state.savedAt);
  const busy = usePaneState((state) => state.task === 'check');
  if (busy) return <div className={styles.root}>{settingsText('page.busy')}</div>;
  if (savedAt === null) return <div className={styles.root}>{settingsText('page.about')}</div>;
  return (
    <div className={styles.root}>
      <Checkmark16Regular aria-hidden className={styles.saved} />
      {settingsText('saved.at', { time: timeFormat.format(savedAt) })}
    </div>
  );
}
