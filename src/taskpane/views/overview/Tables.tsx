import { makeStyles, tokens } from '@fluentui/react-components';
import { overviewText } from '../../../messages/pane-overview';
import type { CheckResult } from '../../../check';
import { layouts } from '../../../recognise';
import { usePaneState } from '../../context';
import { layoutCounts } from './figures-model';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The tables by form. */
export function Tables({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const own = usePaneState((state) => state.settings.layouts);
  const titleOf = (id: string): string =>
    [...(own ?? []), ...layouts].find((layout) => layout.id === id)?.title ?? overviewText('tables.own');
  return (
    <dl className={styles.list}>
      {layoutCounts(result.tables).map(({ of, count }) => [
        <dt key={of}>{titleOf(of)}</dt>,
        <dd key={`${of} count`} className={styles.count}>
          {overviewText('tables.count', { count })}
        </dd>,
      ])}
    </dl>
  );
}
