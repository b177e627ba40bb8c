import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { renderFinding } from '../../../messages/findings';
import { listText } from '../../../messages/pane-list';
import { ruleTitles } from '../../../messages/rules';
import { describePlace } from '../../../report';
import { showOnlyRule } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../list/entries';
import { CellLinks } from './CellLinks';
import { Fact } from './Fact';
import { FindingActions } from './FindingActions';
import { FixChoices } from './FixChoices';

/** Regulation and examples of the rule: read when a finding is opened. */
const RuleNotes = lazy(async () => ({ default: (await import('./RuleNotes')).RuleNotes }));

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '4em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: 'inherit', whiteSpace: 'nowrap' },
});

/** Why and what to do, the value as read; what can be done here: fixes, 忽略, 复制; the rule behind it. */
export function FindingDetails({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  const { finding } = entry;
  const tables = usePaneState((state) => state.result!.tables);
  const ruleFilter = usePaneState((state) => state.ruleFilter);
  const value = finding.value.trim();
  // A finding at a label has the label for its value.
  const shown = value === describePlace(finding, tables) ? '' : value || listText('finding.blank');
  const { why, todo } = renderFinding(finding.messageId, finding.data);
  const { rule } = finding;
  return (
    <div className={styles.root}>
      <Facts>
        <Fact term={listText('finding.why')}>{why}</Fact>
        <Fact term={listText('finding.todo')}>{todo}</Fact>
        {shown !== '' && <Fact term={listText('finding.value')}>{shown}</Fact>}
        <CellLinks entry={entry} />
      </Facts>
      <FixChoices entry={entry} />
      <FindingActions entry={entry} />
      <Facts>
        <Fact term={listText('finding.rule')}>
          {listText('group.title', { code: rule, title: ruleTitles[rule] ?? '' })}{' '}
          {ruleFilter !== rule && (
            <Link as="button" className={styles.link} onClick={() => showOnlyRule(pane, rule)}>
              {listText('finding.onlyRule')}
            </Link>
          )}
        </Fact>
        <Suspense>
          <RuleNotes rule={rule} />
        </Suspense>
      </Facts>
    </div>
  );
}

function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().facts}>{children}</dl>;
}
