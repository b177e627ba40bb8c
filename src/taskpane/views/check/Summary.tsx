import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { severityWords } from '../../../messages/fields';
import { listText } from '../../../messages/pane-list';
import { reportText } from '../../../messages/report';
import { SEVERITIES } from '../../../report';
import type { SeverityCounts } from '../../../report';
import { toggleSeverity } from '../../actions/list';
import { SeverityIcon } from '../../components/SeverityIcon';
import { usePane, usePaneState } from '../../context';
import { countEntries } from '../../list/groups';

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  counts: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  count: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    justifyContent: 'center',
  },
  hidden: { opacity: 0.55, textDecorationLine: 'line-through' },
  number: { fontWeight: tokens.fontWeightSemibold, paddingLeft: tokens.spacingHorizontalXS },
});

/** Verdict and counts by severity; a count shows or hides its findings. */
export function Summary() {
  const styles = useStyles();
  const pane = usePane();
  const entries = usePaneState((state) => state.entries);
  const tables = usePaneState((state) => state.result?.summary.tables ?? 0);
  const hidden = usePaneState((state) => state.hiddenSeverities);
  const counts = countEntries(entries);
  const ready = tables > 0 && counts.error === 0;
  // Leave to submit is given for what was looked at only.
  const isPart = usePaneState(
    ({ checkedSheet, result }) =>
      checkedSheet !== null || (result?.unrecognised.some(({ reason }) => reason !== 'empty') ?? false),
  );
  return (
    <>
      <p className={mergeClasses(styles.verdict, ready ? styles.good : styles.bad)}>
        {ready && isPart ? partVerdict(counts) : verdict(tables, counts)}
      </p>
      <div className={styles.counts} role="group" aria-label={listText('counts.label')}>
        {SEVERITIES.map((severity) => {
          const isHidden = hidden.includes(severity);
          const word = severityWords[severity];
          return (
            <ToggleButton
              key={severity}
              size="small"
              className={mergeClasses(styles.count, isHidden && styles.hidden)}
              checked={!isHidden}
              title={listText('counts.filter', { severity: word, count: counts[severity] })}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => toggleSeverity(pane, severity)}
            >
              {word}
              <span className={styles.number}>{counts[severity]}</span>
            </ToggleButton>
          );
        })}
      </div>
    </>
  );
}

const partVerdict = ({ warning }: SeverityCounts): string =>
  warning > 0 ? listText('verdict.partWarnings', { warnings: warning }) : listText('verdict.part');

function verdict(tables: number, counts: SeverityCounts): string {
  if (tables === 0) return reportText('verdict.noTable');
  if (counts.error > 0) return reportText('verdict.errors', { errors: counts.error });
  if (counts.warning > 0) return reportText('verdict.readyWarnings', { warnings: counts.warning });
  return reportText('verdict.ready');
}
