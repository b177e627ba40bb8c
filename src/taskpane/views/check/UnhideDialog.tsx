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
import { listText } from '../../../messages/pane-list';
import { columnName, toA1 } from '../../../model';
import type { CellAddress } from '../../../model';
import { leaveHidden, unhideAndGo } from '../../actions/unhide';
import { usePane, usePaneState } from '../../context';
import { hiddenPart } from '../../list/hidden';
import type { HiddenPart } from '../../list/hidden';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(420px, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
  },
});

/** Nothing that the user has hidden is shown without asking. */
export function UnhideDialog() {
  const styles = useStyles();
  const pane = usePane();
  const address = usePaneState(({ question }) => (question?.kind === 'unhide' ? question.address : null));
  const part = usePaneState(({ workbook }) => address && (hiddenPart(workbook, address) ?? 'sheet'));
  return (
    <Dialog open={address !== null} onOpenChange={(_, { open }) => !open && leaveHidden(pane)}>
      <DialogSurface className={styles.surface}>
        {address && part && (
          <DialogBody>
            <DialogTitle>{listText('unhide.title')}</DialogTitle>
            <DialogContent>
              {said(part, address)}
              {listText('unhide.text', { cell: toA1(address) })}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => void unhideAndGo(pane, address)}>
                {listText('unhide.go')}
              </Button>
              <Button onClick={() => leaveHidden(pane)}>{listText('unhide.stay')}</Button>
            </DialogActions>
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

function said(part: HiddenPart, { sheet, row, col }: CellAddress): string {
  switch (part) {
    case 'sheet':
      return listText('unhide.sheet', { sheet });
    case 'row':
      return listText('unhide.row', { sheet, row: row + 1 });
    case 'column':
      return listText('unhide.column', { sheet, column: columnName(col) });
  }
}
