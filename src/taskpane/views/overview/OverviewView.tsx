import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { checkScope } from '../../actions/check';
import { Hint } from '../../components/Hint';
import { Part } from '../../components/Part';
import { usePane, usePaneState } from '../../context';
import { CheckBar } from '../check/CheckBar';
import { SeverityFigures } from './Figures';
import { overviewOf } from './overview';
import { Projects } from './Projects';
import { Dimensions, RuleBars } from './RuleBars';
import { Tables } from './Tables';
import { Totals } from './Totals';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  only: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
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
      <Button size="small" disabledFocusable={busy} onClick={() => void checkScope(pane, 'workbook')}>
        {overviewText('sheet.all')}
      </Button>
    </div>
  );
}

function Content() {
  const styles = useStyles();
  const result = usePaneState((state) => state.result)!;
  const entries = usePaneState((state) => state.entries);
  const settings = usePaneState((state) => state.settings);
  // A live check comes first; the pictures follow when there is time.
  const shown = useDeferredValue(useMemo(() => ({ result, entries, settings }), [result, entries, settings]));
  const overview = useMemo(() => overviewOf(shown.result, shown.entries, shown.settings), [shown]);
  const { totals, checks, counts, rules, dimensions } = overview;
  return (
    <>
      <Part className={styles.part} title={overviewText('tables.title')}>
        <Totals totals={totals} checks={checks} />
        <Tables result={shown.result} />
      </Part>
      <Part className={styles.part} title={overviewText('severity.title')}>
        <SeverityFigures counts={counts} />
      </Part>
      {rules.length > 0 && (
        <>
          <Part className={styles.part} title={overviewText('rules.title')}>
            <RuleBars rules={rules} />
          </Part>
          <Part className={styles.part} title={overviewText('dimensions.title')}>
            <Dimensions counts={dimensions} />
          </Part>
        </>
      )}
      <Projects overview={overview} />
    </>
  );
}
