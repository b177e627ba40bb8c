import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { memo } from 'react';
import { severityWords } from '../../../messages/fields';
import { renderFinding } from '../../../messages/findings';
import { listText } from '../../../messages/pane-list';
import { jump } from '../../actions/select';
import { SeverityIcon } from '../../components/SeverityIcon';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../list/entries';
import { whereOf } from '../../list/where';
import { FindingDetails } from './FindingDetails';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Out from under the heading that sticks to the top.
    scrollMarginTop: '32px',
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `3px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '18px',
    scrollMarginTop: '32px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  hover: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  icon: { paddingTop: '2px' },
  fixable: { paddingTop: '2px', color: tokens.colorNeutralForeground3 },
  place: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  twoLines: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cell: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly entry: Entry;
  readonly selected: boolean;
  readonly isTabStop: boolean;
}

/** One finding: what and where; the rest when it is selected. */
export const FindingItem = memo(function FindingItem({ entry, selected, isTabStop }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const tables = usePaneState((state) => state.result!.tables);
  const grouping = usePaneState((state) => state.grouping);
  const { finding } = entry;
  const { cell, parts } = whereOf(finding, tables, grouping);
  const { what } = renderFinding(finding.messageId, finding.data);
  return (
    <li className={mergeClasses(styles.item, selected && styles.selected)}>
      <button
        type="button"
        className={mergeClasses(styles.row, !selected && styles.hover)}
        data-row={entry.key}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={selected}
        aria-expanded={selected}
        onClick={() => void jump(pane, entry)}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={mergeClasses(!selected && styles.twoLines)}>{what}</span>
        <span className={styles.fixable}>
          {finding.fixes.length > 0 && (
            <Wrench16Regular
              role="img"
              aria-label={listText('finding.fixable')}
              title={listText('finding.fixable')}
            />
          )}
        </span>
        <span className={mergeClasses(styles.place, !selected && styles.oneLine)}>
          {severityWords[finding.severity]} · <span className={styles.cell}>{cell}</span>
          {parts.map((part) => ` · ${part}`)}
        </span>
      </button>
      {selected && <FindingDetails entry={entry} />}
    </li>
  );
});
