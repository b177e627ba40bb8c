import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePaneState } from '../../context';
import { work } from '../../loading/work';
import { CheckBar } from './CheckBar';
import { Start } from './Start';

const ResultHead = work.component((parts) => parts.ResultHead);
const ResultList = work.component((parts) => parts.ResultList);
const ToolRow = work.component((parts) => parts.ToolRow);
const IgnoreDialog = lazy(async () => ({ default: (await import('./IgnoreDialog')).IgnoreDialog }));

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // As high as what comes into its place.
  tools: { height: '24px' },
  // Where there is no room for both, the head scrolls away.
  list: {
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: 0,
    minHeight: '240px',
    overflowX: 'hidden',
    overflowY: 'auto',
  },
});

/** 检查: what was found, and what can be done about it. */
export function CheckView() {
  const styles = useStyles();
  const checked = usePaneState((state) => state.result !== null);
  const ignoring = usePaneState((state) => state.question?.kind === 'ignore');
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <CheckBar />
        <Suspense fallback={<div className={styles.tools} />}>
          {checked && <ResultHead />}
          <ToolRow />
        </Suspense>
      </div>
      <div className={styles.list} data-findings="">
        <Suspense>{checked ? <ResultList /> : <Start />}</Suspense>
      </div>
      {ignoring && (
        <Suspense>
          <IgnoreDialog />
        </Suspense>
      )}
    </div>
  );
}
