import { makeStyles, tokens } from '@fluentui/react-components';
import { renderFinding } from '../../../messages/findings';
import { submitText } from '../../../messages/pane-submit';
import { toA1 } from '../../../model';
import type { IgnoredFinding } from '../../../model';

/** So many are shown open at first. */
const FEW = 5;

const useStyles = makeStyles({
  title: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { padding: '3px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reason: { display: 'block', color: tokens.colorNeutralForeground3 },
  missing: { display: 'block', color: tokens.colorStatusWarningForeground1 },
});

/** What is ignored and why: who gets the workbook will ask. */
export function IgnoredList({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  const styles = useStyles();
  if (ignored.length === 0) return null;
  return (
    <details open={ignored.length <= FEW}>
      <summary className={styles.title}>{submitText('ignored.title', { count: ignored.length })}</summary>
      <ul className={styles.list}>
        {ignored.map((finding, index) => (
          <li key={index} className={styles.item}>
            {submitText('ignored.item', {
              sheet: finding.address.sheet,
              cell: toA1(finding.address),
              what: renderFinding(finding.messageId, finding.data).what,
            })}
            {finding.reason?.trim() ? (
              <span className={styles.reason}>
                {submitText('ignored.reason', { reason: finding.reason })}
              </span>
            ) : (
              <span className={styles.missing}>{submitText('ignored.noReason')}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
