import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { submitText } from '../../../messages/pane-submit';
import { checkScope } from '../../actions/check';
import { markCount } from '../../actions/mark';
import { Part } from '../../components/Part';
import { usePane, usePaneState } from '../../context';
import { Checklist } from './Checklist';
import { ErrorList } from './ErrorList';
import { Facts } from './Facts';
import { IgnoredList } from './IgnoredList';
import { ReportButtons } from './ReportButtons';
import { submissionOf } from './submission';
import { VerdictBanner } from './VerdictBanner';
import { Working } from './Working';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** 提交前检查: checks the whole workbook and says whether it may be handed in. */
export function SubmitView() {
  const styles = useStyles();
  const checking = useCheckOnOpening();
  return <div className={styles.root}>{checking ? <Working /> : <Outcome />}</div>;
}

/** Checks anew when the page is opened; waits for what is being done. @returns whether it is on its way */
function useCheckOnOpening(): boolean {
  const pane = usePane();
  const task = usePaneState((state) => state.task);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || task !== null) return;
    asked.current = true;
    void checkScope(pane, 'workbook');
  }, [pane, task]);
  return task === 'check';
}

function Outcome() {
  const pane = usePane();
  const state = usePaneState((all) => all);
  const marks = markCount(pane);
  const { verdict, facts, items, sheets } = useMemo(() => submissionOf(state, marks), [state, marks]);
  const current = verdict.level !== 'unknown';
  return (
    <>
      <VerdictBanner verdict={verdict} />
      {current ? <ReportButtons /> : <CheckButton />}
      {current && <Facts facts={facts} />}
      {current && (
        <Part title={submitText('list.title')}>
          <Checklist items={items} />
        </Part>
      )}
      {current && sheets.length > 0 && (
        <Part title={submitText('sheets.title')}>
          <ErrorList sheets={sheets} />
        </Part>
      )}
      {current && <IgnoredList ignored={state.result?.ignored ?? []} />}
    </>
  );
}

function CheckButton() {
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  return (
    <Button
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => void checkScope(pane, 'workbook')}
      style={{ alignSelf: 'flex-start' }}
    >
      {submitText('check.again')}
    </Button>
  );
}
