import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { overviewText } from '../../../messages/pane-overview';
import { toA1 } from '../../../model';
import { goTo } from '../../actions/select';
import { usePane } from '../../context';
import { showMoney } from './money';
import { executedText, leftOutText, summaryText } from './totals-text';
import type { BudgetTotal, SummaryCheck } from './totals-model';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  amount: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  soft: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  check: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly totals: readonly BudgetTotal[];
  readonly checks: readonly SummaryCheck[];
}

/** What the tables' budgets come to, and whether a summary sheet says the same. */
export function Totals({ totals, checks }: Props) {
  const styles = useStyles();
  return (
    <>
      {totals.map((total) => (
        <p key={total.kind} className={styles.total}>
          <span className={styles.soft}>{overviewText(`total.${total.kind}`)}</span>
          {total.counted > 0 && <span className={styles.amount}>{showMoney(total.total)}</span>}
          <span className={styles.soft}>
            {[executedText(total), leftOutText(total)].filter(Boolean).join(' ')}
          </span>
        </p>
      ))}
      {checks.map((check, index) => (
        <SummaryLine key={index} check={check} />
      ))}
      {checks.length === 0 && totals.some(({ kind }) => kind === 'project') && (
        <p className={`${styles.check} ${styles.open}`}>
          <Info16Regular aria-hidden />
          <span>{overviewText('summary.none')}</span>
        </p>
      )}
    </>
  );
}

/** How a summary check is shown: its sign stands beside words that say the same. */
function SummaryLine({ check }: { readonly check: SummaryCheck }) {
  const styles = useStyles();
  const pane = usePane();
  const isBad = check.kind === 'total' || check.kind === 'rows';
  const Icon = check.kind === 'equal' ? CheckmarkCircle16Filled : isBad ? ErrorCircle16Filled : Info16Regular;
  const look = check.kind === 'equal' ? styles.good : isBad ? styles.bad : styles.open;
  return (
    <p className={styles.check}>
      <Icon aria-hidden className={look} />
      <span>{summaryText(check)}</span>
      <Link
        as="button"
        aria-label={overviewText('summary.goTo', { sheet: check.sheet, cell: toA1(check.at) })}
        onClick={() => void goTo(pane, check.at)}
      >
        {overviewText('summary.go')}
      </Link>
    </p>
  );
}
