import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { checkAll } from '../../actions/check-all';
import { Hint } from '../../components/Hint';
import { usePane, usePaneState } from '../../context';
import { CheckBar } from '../check/CheckBar';
import { SeverityFigures } from './Figures';
import { overviewOf } from './overview';
import { Projects } from './Projects';
import { Dimensions, RuleBars } from './RuleBars';
import { Section } from './Section';
import { Tables } from './Tables';
import { Totals } from './Totals';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  only: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

/** 概览: the workbook at a glance. */
export function OverviewView() {
  const styles = useStyles();
  const result = usePaneState((state) => state.result);
  return (
    <>
      <div className={styles.bar}>
        <CheckBar />
      </div>
      <OnlySheet />
      {result === null && <Hint title={overviewText('start.title')} text={overviewText('start.text')} />}
      {result?.tables.length === 0 && <Hint text={overviewText('start.noTable')} />}
      {result !== null && result.tables.length > 0 && <Content />}
    </>
  );
}

/** When the last check was of one sheet. */
function OnlySheet() {
  const styles = useStyles();
  const pane = usePane();
  const sheet = usePaneState((state) => state.checkedSheet);
  const busy = usePaneState((state) => state.task !== null);
  if (sheet === null) return null;
  return (
    <div className={styles.only}>
      <p className={styles.text}>{overviewText('sheet.only', { sheet })}</p>
      <Button size="small" disabledFocusable={busy} onClick={() => void checkAll(pane)}>
        {overviewText('sheet.all')}
      </Button>
    </div>
  );
}

function Content() {
  const result = usePaneState((state) => state.result)!;
  const entries = usePaneState((state) => state.entries);
  const settings = usePaneState((state) => state.settings);
  // A live check comes first; the pictures follow when there is time.
  const shown = useDeferredValue(useMemo(() => ({ result, entries, settings }), [result, entries, settings]));
  const overview = useMemo(() => overviewOf(shown.result, shown.entries, shown.settings), [shown]);
  const { totals, checks, counts, rules, dimensions } = overview;
  return (
    <>
      <Section title={overviewText('tables.title')}>
        <Totals totals={totals} checks={checks} />
        <Tables result={shown.result} />
      </Section>
      <Section title={overviewText('severity.title')}>
        <SeverityFigures counts={counts} />
      </Section>
      {rules.length > 0 && (
        <>
          <Section title={overviewText('rules.title')}>
            <RuleBars rules={rules} />
          </Section>
          <Section title={overviewText('dimensions.title')}>
            <Dimensions counts={dimensions} />
          </Section>
        </>
      )}
      <Projects overview={overview} />
    </>
  );
}
