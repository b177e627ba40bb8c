import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { listText } from '../../../messages/pane-list';
import { next, previous } from '../../actions/step';
import { SpokenText } from '../../components/SpokenText';
import { usePane, usePaneState } from '../../context';
import { listOf, positionOf } from '../../list/list-model';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexShrink: 0 },
  position: {
    minWidth: '44px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/** 上一个, where the selected entry stands, 下一个. */
export function Stepper() {
  const styles = useStyles();
  const pane = usePane();
  const total = usePaneState((state) => listOf(state).order.length);
  return (
    <div role="group" className={styles.root} aria-label={listText('step.label')}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        title={listText('step.previous')}
        aria-label={listText('step.previous')}
        disabledFocusable={total === 0}
        onClick={() => void previous(pane)}
      />
      <Position />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        title={listText('step.next')}
        aria-label={listText('step.next')}
        disabledFocusable={total === 0}
        onClick={() => void next(pane)}
      />
    </div>
  );
}

/** `3/46` among the entries that pass the filter. */
function Position() {
  const styles = useStyles();
  const total = usePaneState((state) => listOf(state).order.length);
  const n = usePaneState((state) => positionOf(listOf(state), state.selected));
  return (
    <span className={styles.position}>
      <span aria-hidden>{n > 0 ? listText('step.at', { n, total }) : listText('step.of', { total })}</span>
      {n > 0 && <SpokenText>{listText('step.atSpoken', { n, total })}</SpokenText>}
    </span>
  );
}
