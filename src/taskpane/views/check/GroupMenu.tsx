import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { listText } from '../../../messages/pane-list';
import { copyList } from '../../actions/copy';
import { groupBy, setAllOpen } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { listOf } from '../../list/list-model';
import type { Grouping } from '../../state';

const GROUPINGS = ['sheet', 'rule', 'dimension'] as const satisfies readonly Grouping[];

const useStyles = makeStyles({
  trigger: { flexShrink: 0, minWidth: 0, padding: `0 ${tokens.spacingHorizontalS}`, whiteSpace: 'nowrap' },
});

/** 分组: how the findings are grouped; all groups opened or closed; the list copied. */
export function GroupMenu() {
  const styles = useStyles();
  const pane = usePane();
  const grouping = usePaneState((state) => state.grouping);
  const count = usePaneState((state) => listOf(state).order.length);
  const label = listText(`group.${grouping}`);
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ grouping: [grouping] }}
      onCheckedValueChange={(_, { checkedItems }) => groupBy(pane, checkedItems[0] as Grouping)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.trigger}
          aria-label={listText('group.menuLabel', { grouping: label })}
        >
          {label}
          <ChevronDown12Regular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPINGS.map((each) => (
            <MenuItemRadio key={each} name="grouping" value={each}>
              {listText(`group.${each}`)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => setAllOpen(pane, true)}>{listText('group.openAll')}</MenuItem>
          <MenuItem onClick={() => setAllOpen(pane, false)}>{listText('group.closeAll')}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void copyList(pane)}>{listText('group.copy', { count })}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
