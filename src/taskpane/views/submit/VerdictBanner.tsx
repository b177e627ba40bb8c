import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle24Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle24Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning24Filled } from '@fluentui/react-icons/svg/warning';
import type { Level, SubmitVerdict } from './verdict';

const signs = {
  good: CheckmarkCircle24Filled,
  open: Warning24Filled,
  bad: DismissCircle24Filled,
  unknown: QuestionCircle24Regular,
} as const satisfies Record<Level, unknown>;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: '1px solid currentColor',
    borderLeftWidth: '5px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { flexShrink: 0 },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  open: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  unknown: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

/** What it all comes to. */
export function VerdictBanner({ verdict: { level, text } }: { readonly verdict: SubmitVerdict }) {
  const styles = useStyles();
  const Sign = signs[level];
  return (
    <h2 className={mergeClasses(styles.root, styles[level])}>
      <Sign aria-hidden className={styles.sign} />
      {text}
    </h2>
  );
}
