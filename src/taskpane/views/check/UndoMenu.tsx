import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
} from '@fluentui/react-components';
import type { MenuButtonProps } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { paneText } from '../../../messages/pane';
import { undo } from '../../actions/undo';
import { SpokenText } from '../../components/SpokenText';
import { usePane, usePaneState } from '../../context';
import { cellCount } from '../../fixing/journal';
import type { JournalStep } from '../../state';

/** So many steps are listed. */
const LISTED = 10;

const timeFormat = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' });

const useStyles = makeStyles({
  button: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalS}`, whiteSpace: 'nowrap' },
  popover: { maxWidth: '296px', boxSizing: 'border-box' },
  order: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  info: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 撤销: the last step by the button, several by the list beside it. */
export function UndoMenu() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const journal = usePaneState((state) => state.journal);
  const last = journal[journal.length - 1];
  const steps = [...journal].reverse().slice(0, LISTED);
  const disabled = !last || busy;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={disabled}
            menuButton={{ ...(trigger as MenuButtonProps), 'aria-label': paneText('undo.list') }}
            primaryActionButton={{
              className: styles.button,
              title: last ? paneText('undo.hint', { label: last.label }) : paneText('undo.none'),
              onClick: () => void (disabled || undo(pane)),
            }}
          >
            {paneText('undo.button')}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        {steps.length > 1 && <p className={styles.order}>{paneText('undo.order')}</p>}
        <MenuList>
          {steps.map((step, index) => (
            <Step key={index} step={step} count={index + 1} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** One step; `count`: how many are taken back with it. */
function Step({ step, count }: { readonly step: JournalStep; readonly count: number }) {
  const styles = useStyles();
  const pane = usePane();
  const time = timeFormat.format(step.at);
  const cells = cellCount(step);
  // A step may be something else than cells: a sheet that was added.
  const info = cells === 0 ? time : paneText('undo.stepInfo', { time, count: cells });
  return (
    <MenuItem onClick={() => void undo(pane, count)}>
      <SpokenText>{paneText('undo.upTo', { steps: count })}</SpokenText>
      {step.label}
      <span className={styles.info}>{info}</span>
    </MenuItem>
  );
}
