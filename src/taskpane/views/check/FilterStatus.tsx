import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { listText } from '../../../messages/pane-list';
import { ruleTitles } from '../../../messages/rules';
import { clearFilter, showOnlyRule } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { isFiltering } from '../../list/filter';
import { listOf } from '../../list/list-model';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '22px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  counts: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  chip: {
    minWidth: 0,
    height: '22px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  clear: { flexShrink: 0, marginLeft: 'auto', fontSize: 'inherit' },
});

/** What is filtered away, while anything is: 显示 12 / 共 46, 只看 V03, 清除筛选. */
export function FilterStatus() {
  const styles = useStyles();
  const pane = usePane();
  const filtering = usePaneState(isFiltering);
  const rule = usePaneState((state) => state.ruleFilter);
  const shown = usePaneState((state) => listOf(state).order.length);
  const total = usePaneState((state) => state.entries.length);
  if (!filtering) return null;
  const title = rule === null ? '' : listText('filter.rule', { code: rule, title: ruleTitles[rule] ?? '' });
  return (
    <div className={styles.root}>
      <span className={styles.counts}>{listText('filter.counts', { shown, total })}</span>
      {rule !== null && (
        <Button
          size="small"
          shape="circular"
          className={styles.chip}
          icon={<Dismiss12Regular />}
          iconPosition="after"
          title={`${title} ${listText('filter.clearRule')}`}
          onClick={() => showOnlyRule(pane, null)}
        >
          <span className={styles.title}>{title}</span>
        </Button>
      )}
      <Link as="button" className={styles.clear} onClick={() => clearFilter(pane)}>
        {listText('filter.clear')}
      </Link>
    </div>
  );
}
