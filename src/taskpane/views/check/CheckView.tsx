import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePaneState } from '../../context';
import { Basis } from './Basis';
import { CheckBar } from './CheckBar';
import { FilterRow } from './FilterRow';
import { Findings } from './Findings';
import { Ignored } from './Ignored';
import { Start } from './Start';
import { Summary } from './Summary';
import { ToolRow } from './ToolRow';
import { Unchecked } from './Unchecked';
import { UnusableIgnores } from './UnusableIgnores';

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
  const found = usePaneState((state) => state.entries.length > 0);
  const ignoring = usePaneState((state) => state.question?.kind === 'ignore');
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <CheckBar />
        {checked && <UnusableIgnores />}
        {checked && <Summary />}
        {found && <FilterRow />}
        <ToolRow />
      </div>
      <div className={styles.list} data-findings="">
        {checked ? (
          <>
            <Findings />
            <Ignored />
            <Unchecked />
            <Basis />
          </>
        ) : (
          <Start />
        )}
      </div>
      {ignoring && (
        <Suspense>
          <IgnoreDialog />
        </Suspense>
      )}
    </div>
  );
}
