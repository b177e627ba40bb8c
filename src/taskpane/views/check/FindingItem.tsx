import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { memo } from 'react';
import { severityWords } from '../../../messages/fields';
import { renderFinding } from '../../../messages/findings';
import { paneText } from '../../../messages/pane';
import { toA1 } from '../../../model';
import { describePlace } from '../../../report';
import { jump } from '../../actions/select';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../entries';
import { FindingDetails } from './FindingDetails';
import { SeverityIcon } from '../../components/SeverityIcon';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Out from under the heading that sticks to the top.
    scrollMarginTop: '32px',
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
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
  const { finding } = entry;
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
        <span>{what}</span>
        <span className={styles.fixable}>
          {finding.fixes.length > 0 && (
            <Wrench16Regular
              role="img"
              aria-label={paneText('finding.fixable')}
              title={paneText('finding.fixable')}
            />
          )}
        </span>
        <span className={mergeClasses(styles.place, !selected && styles.oneLine)}>
          {severityWords[finding.severity]} · <span className={styles.cell}>{toA1(finding.address)}</span>
          {' · '}
          {describePlace(finding, tables)}
        </span>
      </button>
      {selected && <FindingDetails entry={entry} />}
    </li>
  );
});
