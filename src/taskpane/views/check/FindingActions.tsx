import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { listText } from '../../../messages/pane-list';
import { copyFinding } from '../../actions/copy';
import { askToIgnore } from '../../actions/ignore-entry';
import { usePane, usePaneState } from '../../context';
import type { Entry } from '../../list/entries';
import { scopesOf } from '../../keeping/ignores';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  button: { minWidth: 0, whiteSpace: 'nowrap' },
});

/** What else can be done about a finding: 忽略, 复制. */
export function FindingActions({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const tables = usePaneState((state) => state.result!.tables);
  return (
    <div className={styles.root}>
      <Menu positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<EyeOffRegular />}
            disabledFocusable={busy}
          >
            {listText('ignore.menu')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {scopesOf(entry.finding, tables).map((scope) => (
              <MenuItem key={scope} onClick={() => askToIgnore(pane, entry, scope)}>
                {listText(`ignore.${scope}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => void copyFinding(pane, entry)}
      >
        {listText('finding.copy')}
      </Button>
    </div>
  );
}
