import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { defineText } from '../../../messages/pane-define';
import type { FieldRow } from '../../../recognise/define/draft';
import { isColumn } from '../../../recognise/define/field-pick';
import { startPicking } from '../../actions/pick-field';
import { usePane } from '../../context';
import { FieldItem } from './FieldItem';
import { isByKeyboard } from './by-keyboard';
import { KindSelect } from './KindSelect';
import { useDefine } from './use-define';

const useStyles = makeStyles({
  about: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  all: { flexShrink: 0, whiteSpace: 'nowrap' },
  heading: {
    margin: 0,
    display: 'flex',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The fields of the form in its order, each with what is known of it. */
export function FieldList() {
  const styles = useStyles();
  const pane = usePane();
  const fields = useDefine((state) => state.draft!.fields);
  const isKnown = useDefine((state) => state.picks.length === 0 && state.draft!.missing.length === 0);
  const isPicking = useDefine((state) => state.picking !== null);
  const missing = fields.filter(({ state }) => state === 'missing').map(({ field }) => field);
  return (
    <>
      {!isPicking && (
        <>
          <p className={styles.about}>{defineText(isKnown ? 'about.known' : 'about')}</p>
          <div className={styles.tools}>
            {missing.length > 0 && (
              <Button
                size="small"
                className={styles.all}
                onClick={(event) => startPicking(pane, missing, { byKeyboard: isByKeyboard(event) })}
              >
                {defineText('pick.all', { count: missing.length })}
              </Button>
            )}
            <KindSelect />
          </div>
        </>
      )}
      <Group title={defineText('group.front')} rows={fields.filter(({ field }) => !isColumn(field))} />
      <Group title={defineText('group.columns')} rows={fields.filter(({ field }) => isColumn(field))} />
    </>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly FieldRow[] }) {
  const styles = useStyles();
  const done = rows.filter(({ state }) => state === 'found' || state === 'shown').length;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <span>{title}</span>
        <span>{defineText('group.count', { done, all: rows.length })}</span>
      </h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <FieldItem key={row.field} row={row} />
        ))}
      </ul>
    </section>
  );
}
