import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../../context';
import { Basis } from './Basis';
import { CheckBar } from './CheckBar';
import { FindingList } from './FindingList';
import { Ignored } from './Ignored';
import { Start } from './Start';
import { Summary } from './Summary';
import { ToolRow } from './ToolRow';
import { Unchecked } from './Unchecked';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
});

/** 检查: what was found, and what can be done about it. */
export function CheckView() {
  const styles = useStyles();
  const checked = usePaneState((state) => state.result !== null);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <CheckBar />
        {checked && <Summary />}
        {checked && <Basis />}
        <ToolRow />
      </div>
      <div className={styles.list}>
        {checked ? (
          <>
            <FindingList />
            <Ignored />
            <Unchecked />
          </>
        ) : (
          <Start />
        )}
      </div>
    </div>
  );
}
