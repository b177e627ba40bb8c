import { makeStyles, tokens } from '@fluentui/react-components';
import { renderFinding } from '../../../messages/findings';
import { paneText } from '../../../messages/pane';
import { ruleTitles } from '../../../messages/rules';
import { describeCells, describePlace } from '../../../report';
import { usePaneState } from '../../context';
import type { Entry } from '../../entries';
import { FixChoices } from './FixChoices';

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** Why, what to do, the value as read, the rule; then the fixes. */
export function FindingDetails({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { finding } = entry;
  const tables = usePaneState((state) => state.result!.tables);
  const value = finding.value.trim();
  // A finding at a label has the label for its value.
  const shown = value === describePlace(finding, tables) ? '' : value || paneText('finding.blank');
  const { why, todo } = renderFinding(finding.messageId, finding.data);
  const title = ruleTitles[finding.rule];
  const facts = [
    [paneText('finding.why'), why],
    [paneText('finding.todo'), todo],
    [paneText('finding.value'), shown],
    [paneText('finding.cells'), describeCells(finding)],
    [paneText('finding.rule'), title ? `${finding.rule} ${title}` : finding.rule],
  ] as const;
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <Fact key={term} term={term} text={text} />
          ))}
      </dl>
      {finding.fixes.length > 0 && <FixChoices entry={entry} />}
    </div>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
