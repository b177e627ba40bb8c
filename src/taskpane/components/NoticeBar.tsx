import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { renderError } from '../../messages/errors';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import { dismissNotice } from '../actions/list';
import { usePane, usePaneState } from '../context';
import type { Notice, SkippedCell } from '../state';
import { Details } from './Details';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** What the last action has to say: done, skipped, failed. */
export function NoticeBar() {
  const styles = useStyles();
  const pane = usePane();
  const notice = usePaneState((state) => state.notice);
  if (!notice) return null;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody className={styles.body}>
        <Content notice={notice} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={paneText('notice.close')}
            onClick={() => dismissNotice(pane)}
          />
        }
      />
    </MessageBar>
  );
}

function intentOf(notice: Notice): 'success' | 'warning' | 'error' {
  if (notice.kind !== 'done') return 'error';
  return notice.skipped.length > 0 ? 'warning' : 'success';
}

function Content({ notice }: { readonly notice: Notice }) {
  if (notice.kind === 'error') return <Problem {...renderError(notice.id, notice.data)} />;
  if (notice.kind === 'unexpected') {
    return (
      <>
        <Problem what={paneText('notice.unexpected')} todo={paneText('notice.unexpectedTodo')} />
        <Details title={paneText('notice.details')} text={notice.details} />
      </>
    );
  }
  const { text, skipped } = notice;
  return (
    <>
      {text}
      {skipped.length > 0 && ` ${describeSkipped(skipped)}`}
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

/** So many cells are named. */
const NAMED = 5;

function describeSkipped(skipped: readonly SkippedCell[]): string {
  const items = skipped
    .slice(0, NAMED)
    .map(({ address, reason }) =>
      paneText('notice.skippedItem', {
        sheet: address.sheet,
        cell: toA1(address),
        reason: paneText(`skip.${reason}`),
      }),
    )
    .join(paneText('notice.separator'));
  const reasons = skipped.length > NAMED ? paneText('notice.skippedMore', { items }) : items;
  return paneText('notice.skipped', { count: skipped.length, reasons });
}
