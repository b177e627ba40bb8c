import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { submitText } from '../../../messages/pane-submit';
import { toA1 } from '../../../model';
import { confirm } from '../../actions/confirm';
import { define } from '../../actions/define';
import { clearMarks } from '../../actions/mark';
import { showSeverity } from '../../actions/overview';
import { goTo } from '../../actions/select';
import { show } from '../../actions/view';
import { usePane, usePaneState } from '../../context';
import type { Item } from './checklist-model';

/** Sheets that are offered to be defined by hand. */
const OFFERED = 5;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  sheets: { margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  sheet: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0 },
  define: { flexShrink: 0 },
});

const confirmTexts = { recognised: 'recognised.confirm', warnings: 'warnings.confirm' } as const;

/** Whether the names meant stand below the text, each with its links. */
export const hasLinks = ({ id, state }: Item): boolean => id === 'recognised' && state === 'open';

/** What can be done about an item of the list. */
export function ItemTools({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const pane = usePane();
  const { id, state, names, at, confirmation } = item;
  const needsWork = state === 'open' || state === 'bad';
  return (
    <div className={styles.root}>
      {hasLinks(item) && <UnknownSheets names={names} />}
      {id === 'warnings' && needsWork && (
        <Link as="button" onClick={() => showSeverity(pane, 'warning')}>
          {submitText('warnings.go')}
        </Link>
      )}
      {id === 'ignores' && needsWork && (
        <Link as="button" onClick={() => show(pane, 'settings')}>
          {submitText('ignores.go')}
        </Link>
      )}
      {id === 'marks' && state !== 'ok' && <ClearMarks />}
      {at && needsWork && (
        <Link
          as="button"
          aria-label={submitText('item.goTo', { sheet: at.sheet, cell: toA1(at) })}
          onClick={() => void goTo(pane, at)}
        >
          {submitText('item.go')}
        </Link>
      )}
      {confirmation !== null && (
        <Checkbox
          checked={state === 'ok'}
          label={submitText(id === 'recognised' || id === 'warnings' ? confirmTexts[id] : 'summary.confirm')}
          onChange={(_, { checked }) => confirm(pane, confirmation, checked === true)}
        />
      )}
    </div>
  );
}

function ClearMarks() {
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => void clearMarks(pane)}>
      {submitText('marks.clear')}
    </Button>
  );
}

/** The sheets without a table, to be looked at or defined by hand. */
function UnknownSheets({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const pane = usePane();
  const [all, setAll] = useState(false);
  return (
    <ul className={styles.sheets}>
      {(all ? names : names.slice(0, OFFERED)).map((sheet) => (
        <li key={sheet} className={styles.sheet}>
          <Link
            as="button"
            className={styles.name}
            onClick={() => void goTo(pane, { sheet, row: 0, col: 0 })}
          >
            {sheet}
          </Link>
          <Link as="button" className={styles.define} onClick={() => void define(pane, sheet)}>
            {submitText('recognised.define')}
          </Link>
        </li>
      ))}
      {names.length > OFFERED && !all && (
        <li>
          <Link as="button" onClick={() => setAll(true)}>
            {submitText('sheets.others', { count: names.length - OFFERED })}
          </Link>
        </li>
      )}
    </ul>
  );
}
