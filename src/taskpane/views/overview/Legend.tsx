import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityWords } from '../../../messages/fields';
import { overviewText } from '../../../messages/pane-overview';
import { SEVERITIES } from '../../../report';
import type { SegmentKind } from './bar';
import { Swatch } from './BudgetBar';
import { useCellLook } from './cell-look';
import { PointMark } from './ScheduleCurve';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  field: {
    boxSizing: 'border-box',
    width: '18px',
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '12px',
    textAlign: 'center',
  },
});

interface Props {
  readonly kinds: readonly SegmentKind[];
  readonly hasCurves: boolean;
}

/** What the pictures' patterns and marks mean; of the segments those that are there. */
export function Legend({ kinds, hasCurves }: Props) {
  const styles = useStyles();
  const look = useCellLook();
  return (
    <ul className={styles.root} aria-label={overviewText('legend.label')}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.item}>
          <Swatch kind={kind} />
          {overviewText(`legend.${kind}`)}
        </li>
      ))}
      {hasCurves && <CurveSigns />}
      <li className={styles.item}>
        {overviewText('legend.strip')}
        {SEVERITIES.map((severity) => (
          <span key={severity} className={styles.item}>
            <span aria-hidden className={mergeClasses(styles.field, look[severity])}>
              3
            </span>
            {severityWords[severity]}
          </span>
        ))}
      </li>
    </ul>
  );
}

function CurveSigns() {
  const styles = useStyles();
  return (
    <>
      <li className={styles.item}>
        <svg width="18" height="12" viewBox="-9 -8 18 12" aria-hidden focusable="false">
          <path d="M-8 3L0 0L8 -5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {overviewText('legend.curve')}
      </li>
      <li className={styles.item}>
        <svg width="18" height="10" viewBox="-9 -5 18 10" aria-hidden focusable="false">
          <g transform="translate(-5 0)">
            <PointMark state="blank" />
          </g>
          <g transform="translate(4 0)">
            <PointMark state="impossible" />
          </g>
        </svg>
        {overviewText('legend.curveBad')}
      </li>
    </>
  );
}
