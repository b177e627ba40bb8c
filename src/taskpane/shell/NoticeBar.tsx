import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { renderError } from '../../messages/errors';
import { paneText } from '../../messages/pane';
import { listText } from '../../messages/pane-list';
import type { Ignore } from '../../model';
import { requestFocus } from '../actions/fix';
import { unignore } from '../actions/ignore-entry';
import { dismissNotice } from '../actions/list';
import { undo } from '../actions/undo';
import { Details } from '../components/Details';
import { usePane, usePaneState } from '../context';
import type { Notice } from '../state';
import { SkippedList } from './SkippedList';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    minHeight: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    alignItems: 'start',
    borderLeftWidth: 0,
    borderRightWidth: 0,
    borderRadius: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  body: {
    whiteSpace: 'normal',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // A count is not broken in two.
  counts: {
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'keep-all',
    overflowWrap: 'normal',
  },
  skipped: {
    gridRowStart: 2,
    minWidth: 0,
    whiteSpace: 'normal',
    gridColumnStart: 2,
    gridColumnEnd: -1,
    paddingBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  undo: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalS}` },
});

/** What the last action has to say: done, not written, failed. */
export function NoticeBar() {
  const styles = useStyles();
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  if (!notice) return null;
  const skipped = notice.kind === 'done' ? notice.skipped : [];
  return (
    <MessageBar intent={intentOf(notice)} layout="singleline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <Content notice={notice} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={paneText('notice.close')}
            onClick={() => dismissNotice(pane)}
          />
        }
      >
        {notice.kind === 'done' && notice.undoable && <UndoThis />}
        {notice.kind === 'done' && notice.ignored && <RestoreThis {...notice.ignored} />}
      </MessageBarActions>
      {skipped.length > 0 && (
        <div className={styles.skipped}>
          <SkippedList skipped={skipped} title={paneText('notice.skipped', { count: skipped.length })} />
        </div>
      )}
    </MessageBar>
  );
}

function intentOf(notice: Notice): 'success' | 'info' | 'warning' | 'error' {
  if (notice.kind !== 'done') return 'error';
  if (notice.cancelled) return 'info';
  return notice.skipped.length > 0 ? 'warning' : 'success';
}

function Content({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  if (notice.kind === 'error') return <Problem {...renderError(notice.id, notice.data)} />;
  if (notice.kind === 'unexpected') {
    return (
      <>
        <Problem what={paneText('notice.unexpected')} todo={paneText('notice.unexpectedTodo')} />
        <Details title={paneText('notice.details')} text={notice.details} />
      </>
    );
  }
  const { text, counts } = notice;
  return (
    <>
      <span>{text}</span> {counts && <span className={styles.counts}>{counts}</span>}
    </>
  );
}

function Problem({ what, todo }: { readonly what: string; readonly todo: string }) {
  return (
    <>
      <MessageBarTitle>{what}</MessageBarTitle>
      <div>{todo}</div>
    </>
  );
}

/** 撤销 where the eyes are. */
function UndoThis() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const label = usePaneState((state) => state.journal[state.journal.length - 1]?.label);
  if (label === undefined) return null;
  return (
    <Button
      size="small"
      className={styles.undo}
      disabledFocusable={busy}
      aria-label={paneText('notice.undo', { label })}
      // The button goes with its notice.
      onClick={() => void undo(pane).then(() => requestFocus(pane))}
    >
      {paneText('undo.button')}
    </Button>
  );
}

/** 撤销 for what was just ignored: nothing was written into cells, so that the journal knows nothing of it. */
function RestoreThis({ ignore, entry }: { readonly ignore: Ignore; readonly entry: string }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  return (
    <Button
      size="small"
      className={styles.undo}
      disabledFocusable={busy}
      aria-label={listText('ignore.undo')}
      onClick={() => void unignore(pane, ignore, entry)}
    >
      {paneText('undo.button')}
    </Button>
  );
}
