import { makeStyles, tokens } from '@fluentui/react-components';
import { defineText } from '../../../messages/pane-define';
import { areaToA1 } from '../../../model';
import type { Indicator } from '../../../model';
import { describeValue } from '../../../report';
import { goTo } from '../../actions/select';
import { usePane } from '../../context';
import { describeAt, describeFields } from '../../define/sentences';
import { useDefine } from './use-define';
import { useSection } from './section';

/** So many indicators are shown. */
const FIRST = 3;
const MOST_UNUSED = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    width: '100%',
    padding: `2px 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unused: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

/** What the layout makes of the sheet so far. */
export function Preview() {
  const section = useSection();
  const styles = useStyles();
  const tables = useDefine((state) => state.draft!.tables);
  const isReady = useDefine((state) => state.draft!.missing.length === 0);
  if (!isReady) return null;
  const indicators = tables.flatMap(({ table }) => table.indicators);
  const unread = tables.flatMap(({ table }) => table.unread.map(({ field }) => field));
  const unused = tables.flatMap((reading) => reading.unused);
  const count = indicators.length;
  return (
    <section className={section.root}>
      <h3 className={section.title}>{defineText('preview.title')}</h3>
      <p className={section.text}>
        {tables.length === 1
          ? defineText('preview.range', { range: areaToA1(tables[0]!.table.range), count })
          : defineText('preview.tables', { tables: tables.length, count })}
      </p>
      <ul className={styles.list}>
        {indicators.slice(0, FIRST).map((indicator) => (
          <IndicatorLine key={indicator.value.address.row} indicator={indicator} />
        ))}
      </ul>
      {count > FIRST && (
        <p className={section.text}>{defineText('preview.more', { count: count - FIRST })}</p>
      )}
      {unread.length > 0 && (
        <p className={section.text}>{defineText('preview.unread', { fields: describeFields(unread) })}</p>
      )}
      {unused.length > 0 && (
        <details className={section.text}>
          <summary className={styles.unused}>
            {defineText('preview.unused', { count: unused.length })}
          </summary>
          {unused.slice(0, MOST_UNUSED).map(describeAt).join(defineText('others.names'))}
        </details>
      )}
    </section>
  );
}

function IndicatorLine({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const pane = usePane();
  const { level1, level2, name, value } = indicator;
  return (
    <li>
      <button type="button" className={styles.link} onClick={() => void goTo(pane, value.address)}>
        {defineText('preview.indicator', {
          level: level2.value || level1.value,
          name: describeValue(name.value),
          value: describeValue(value.raw),
        })}
      </button>
    </li>
  );
}
