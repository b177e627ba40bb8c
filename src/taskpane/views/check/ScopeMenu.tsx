import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { paneText } from '../../../messages/pane';
import { checkScope } from '../../actions/check';
import { usePane, usePaneState } from '../../context';
import type { Scope } from '../../state';

const SCOPES = ['workbook', 'sheet'] as const satisfies readonly Scope[];
const TEXTS = { workbook: 'check.scopeWorkbook', sheet: 'check.scopeSheet' } as const;

/** What is checked; to choose is to check. */
export function ScopeMenu() {
  const pane = usePane();
  const scope = usePaneState((state) => state.scope);
  const busy = usePaneState((state) => state.task !== null);
  const text = paneText(TEXTS[scope]);
  return (
    <Menu checkedValues={{ scope: [scope] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          aria-label={paneText('check.scopeLabel', { scope: text })}
          disabledFocusable={busy}
        >
          {text}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCOPES.map((each) => (
            <MenuItemRadio key={each} name="scope" value={each} onClick={() => void checkScope(pane, each)}>
              {paneText(TEXTS[each])}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
