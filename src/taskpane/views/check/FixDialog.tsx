import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { paneText } from '../../../messages/pane';
import { ruleTitles } from '../../../messages/rules';
import { applyProposals, closeFixes } from '../../actions/fix-many';
import { usePane, usePaneState } from '../../context';
import { countCells, groupProposals, isLong, takenOf, withLeft } from '../../fixing/proposals';
import type { Proposal } from '../../fixing/proposals';
import { SkippedList } from '../../shell/SkippedList';
import type { Question } from '../../state';
import { ProposalSheet } from './ProposalSheet';

type FixQuestion = Extract<Question, { readonly kind: 'fixes' }>;

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(560px, calc(100vw - 16px))',
    maxHeight: 'calc(100vh - 16px)',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  body: { rowGap: tokens.spacingVerticalS, maxHeight: 'calc(100vh - 48px)' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  content: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowX: 'hidden' },
  actions: {
    // Side by side: the list needs the height.
    '@media screen and (max-width: 480px)': {
      flexDirection: 'row',
      justifySelf: 'stretch',
      '> button': { width: 'auto', flexGrow: 1 },
    },
  },
  all: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Fixes as old → new, to be confirmed; each can be left out. */
export function FixDialog() {
  const styles = useStyles();
  const pane = usePane();
  const question = usePaneState((state) => (state.question?.kind === 'fixes' ? state.question : null));
  // While it closes it still shows what was asked, and the focus is not lost with the button pressed.
  const [shown, setShown] = useState(question);
  if (question !== null && question !== shown) setShown(question);
  return (
    <Dialog open={question !== null} onOpenChange={(_, { open }) => !open && closeFixes(pane)}>
      <DialogSurface className={styles.surface}>{shown && <Preview question={shown} />}</DialogSurface>
    </Dialog>
  );
}

function Preview({ question }: { readonly question: FixQuestion }) {
  const styles = useStyles();
  const pane = usePane();
  const { proposals, refused } = question;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const take = useCallback(
    (some: readonly Proposal[], taken: boolean) => setLeft((present) => withLeft(present, some, taken)),
    [],
  );
  const chosen = proposals.filter(({ key }) => !left.has(key));
  const groups = groupProposals(proposals);
  return (
    <DialogBody className={styles.body}>
      <DialogTitle className={styles.title}>{titleOf(question)}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{introOf(question, pane.host.capabilities.nativeUndo)}</p>
        {groups.length > 1 && (
          <Checkbox
            className={styles.all}
            label={paneText('safe.all')}
            checked={takenOf(proposals, left)}
            onChange={(_, { checked }) => take(proposals, checked === true)}
          />
        )}
        {groups.map((group) => (
          <ProposalSheet
            key={group.sheet}
            group={group}
            startsOpen={groups.length === 1 || !isLong(proposals)}
            left={left}
            onTake={take}
          />
        ))}
        {refused.length > 0 && (
          <SkippedList skipped={refused} title={paneText('safe.refused', { count: refused.length })} />
        )}
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => void applyProposals(pane, chosen)}
        >
          {left.size === 0
            ? paneText('safe.apply')
            : paneText('safe.applySome', { count: countCells(chosen) })}
        </Button>
        <Button onClick={() => closeFixes(pane)}>{paneText('safe.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function titleOf({ rule, proposals }: FixQuestion): string {
  const count = countCells(proposals);
  if (rule === null) return paneText('safe.title', { count });
  return paneText('safe.ruleTitle', { rule, title: ruleTitles[rule] ?? '', count });
}

/** What they are, and how they can be taken back. */
function introOf({ rule, proposals }: FixQuestion, nativeUndo: boolean): string {
  if (proposals.length === 0) return paneText('safe.none');
  const what = rule === null ? paneText('safe.text') : paneText('safe.ruleText');
  return `${what}${nativeUndo ? paneText('safe.undoNative') : paneText('safe.undoOwn')}`;
}
