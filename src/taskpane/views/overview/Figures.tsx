import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityWords } from '../../../messages/fields';
import { overviewText } from '../../../messages/pane-overview';
import { describeCounts } from '../../../report';
import type { SeverityCounts } from '../../../report';
import { SEVERITIES } from '../../../report';
import { SeverityIcon } from '../../components/SeverityIcon';
import { useCellLook } from './cell-look';
import { severityShares } from './figures-model';

const useStyles = makeStyles({
  hatched: { backgroundSize: 'auto' },
  bar: { display: 'flex', columnGap: '2px', height: '14px' },
  piece: { boxSizing: 'border-box', minWidth: '4px', borderRadius: tokens.borderRadiusSmall },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  count: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Findings by severity: a bar, and the numbers. */
export function SeverityFigures({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useStyles();
  const look = useCellLook();
  const shares = severityShares(counts);
  return (
    <>
      <div className={styles.bar} role="img" aria-label={describeCounts(counts)}>
        {shares.map(({ severity, share }) => (
          <span
            key={severity}
            className={mergeClasses(styles.piece, look[severity], styles.hatched)}
            style={{ width: `${share}%` }}
          />
        ))}
        {shares.length === 0 && <span className={look.none} style={{ width: '100%' }} />}
      </div>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            {severityWords[severity]}
            <span className={styles.number}>{counts[severity]}</span>
          </li>
        ))}
        {shares.length === 0 && <li>{overviewText('severity.none')}</li>}
      </ul>
    </>
  );
}
