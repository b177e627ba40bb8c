import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { memo } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { SEVERITIES } from '../../../report';
import { goTo } from '../../actions/select';
import { SeverityCountList } from '../../components/SeverityCountList';
import { usePane } from '../../context';
import { BudgetBar } from './BudgetBar';
import { FaultStrip } from './FaultStrip';
import type { ProjectRow } from './projects-model';
import { ScheduleCurve } from './ScheduleCurve';
import { amountText, barSentence, curveSentence } from './sentences';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Rows out of sight are laid out when they come into it.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 82px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    // The whole row takes the click.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Long names take two lines; the tooltip has them whole.
  text: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  code: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  counts: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  body: {
    display: 'grid',
    gridTemplateColumns: '54px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    marginTop: '2px',
  },
  pictures: { display: 'flex', flexDirection: 'column', rowGap: '3px', minWidth: 0 },
  budget: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  bar: { flexGrow: 1, minWidth: 0 },
  amount: {
    flexShrink: 0,
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly row: ProjectRow;
  /** Amount that fills the room for bars. */
  readonly max: number;
  /** Room for the amounts, in digits: the bars of all rows are of one length. */
  readonly amountWidth: number;
  readonly isTabStop: boolean;
}

/** One table: name and counts, schedule, budget, faults. A click shows it in the grid. */
export const ProjectItem = memo(function ProjectItem({ row, max, amountWidth, isTabStop }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const { name, code, sheet } = row;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          data-stop="row"
          data-key={row.key}
          tabIndex={isTabStop ? 0 : -1}
          title={overviewText('projects.go', { name, sheet })}
          onClick={() => void goTo(pane, row.at)}
        >
          <span className={styles.text}>{name}</span>
          {code && <span className={styles.code}>{code}</span>}
        </button>
        <Counts row={row} />
      </div>
      <div className={styles.body}>
        <ScheduleCurve points={row.curve} label={curveSentence(row.curve)} />
        <div className={styles.pictures}>
          <div className={styles.budget}>
            <div className={styles.bar}>
              <BudgetBar bar={row.bar} max={max} label={barSentence(row)} />
            </div>
            <span className={styles.amount} style={{ width: `${amountWidth}ch` }} aria-hidden>
              {amountText(row)}
            </span>
          </div>
          <FaultStrip strip={row.strip} />
        </div>
      </div>
    </li>
  );
});

function Counts({ row: { counts } }: Pick<Props, 'row'>) {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {SEVERITIES.every((severity) => counts[severity] === 0) && (
        <CheckmarkCircle16Regular
          className={styles.clean}
          role="img"
          aria-label={overviewText('strip.none')}
          title={overviewText('strip.none')}
        />
      )}
      <SeverityCountList counts={counts} />
    </span>
  );
}
