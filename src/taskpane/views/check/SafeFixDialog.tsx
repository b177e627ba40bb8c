import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import type { Plan } from '../../../model';
import { applySafeFixes, closeSafeFixes } from '../../actions/fix-safe';
import { usePane, usePaneState } from '../../context';
import { previewPlan } from '../../preview';
import type { Change } from '../../preview';
import { ChangeList } from '../../components/ChangeList';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(560px, calc(100vw - 24px))', boxSizing: 'border-box' },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  sheet: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

/** The safe fixes as old → new, to be confirmed. */
export function SafeFixDialog() {
  const styles = useStyles();
  const pane = usePane();
  const plan = usePaneState(({ question }) => (question?.kind === 'fixes' ? question.plan : null));
  return (
    <Dialog open={plan !== null} onOpenChange={(_, { open }) => !open && closeSafeFixes(pane)}>
      <DialogSurface className={styles.surface}>{plan && <Preview plan={plan} />}</DialogSurface>
    </Dialog>
  );
}

function Preview({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const pane = usePane();
  const workbook = usePaneState((state) => state.workbook)!;
  const changes = previewPlan(workbook, plan);
  return (
    <DialogBody>
      <DialogTitle>{paneText('safe.title', { count: changes.length })}</DialogTitle>
      <DialogContent>
        <p className={styles.text}>{paneText('safe.text')}</p>
        {[...bySheet(changes)].map(([sheet, group]) => (
          <section key={sheet}>
            <h3 className={styles.sheet}>{sheet}</h3>
            <ChangeList changes={group} limit={Infinity} />
          </section>
        ))}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void applySafeFixes(pane, plan)}>
          {paneText('safe.apply')}
        </Button>
        <Button onClick={() => closeSafeFixes(pane)}>{paneText('safe.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function bySheet(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const sheets = new Map<string, Change[]>();
  for (const change of changes) {
    const { sheet } = change.address;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), change]);
  }
  return sheets;
}
