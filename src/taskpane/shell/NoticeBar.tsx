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
import { skipReasons } from '../../messages/skips';
import { toA1 } from '../../model';
import { dismissNotice } from '../actions/list';
import { usePane, usePaneState } from '../context';
import type { Notice, SkippedCell } from '../state';
import { Details } from '../components/Details';

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

/** So many sheets are named, and so many cells of each. */
const NAMED_GROUPS = 3;
const NAMED_CELLS = 5;

/** By sheet and reason. */
function describeSkipped(skipped: readonly SkippedCell[]): string {
  const groups = new Map<string, SkippedCell[]>();
  for (const cell of skipped) {
    const key = `${cell.reason} ${cell.address.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const named = [...groups.values()].map((cells) =>
    paneText('notice.skippedGroup', {
      sheet: cells[0]!.address.sheet,
      cells: firstFew(
        cells.map(({ address }) => toA1(address)),
        NAMED_CELLS,
        'notice.cellSeparator',
      ),
      reason: skipReasons[cells[0]!.reason],
    }),
  );
  return paneText('notice.skipped', {
    count: skipped.length,
    groups: firstFew(named, NAMED_GROUPS, 'notice.groupSeparator'),
  });
}

function firstFew(
  items: readonly string[],
  limit: number,
  separator: 'notice.cellSeparator' | 'notice.groupSeparator',
): string {
  const few = items.slice(0, limit).join(paneText(separator));
  return items.length > limit ? paneText('notice.more', { items: few }) : few;
}
