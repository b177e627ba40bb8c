import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { show } from '../actions/view';
import { usePane, usePaneState } from '../context';
import type { View } from '../state';

/** In the order of the tabs; 指定表格区域 has none of its own. */
const TABS = ['check', 'overview', 'submit', 'settings'] as const satisfies readonly View[];

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    // Excel draws its own button over the pane's corner.
    paddingRight: '34px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane's pages. */
export function Nav() {
  const styles = useStyles();
  const pane = usePane();
  const view = usePaneState((state) => state.view);
  return (
    <TabList
      size="small"
      className={styles.root}
      aria-label={paneText('nav.label')}
      selectedValue={view === 'define' ? 'check' : view}
      onTabSelect={(_, { value }) => show(pane, value as View)}
    >
      {TABS.map((each) => (
        <Tab key={each} value={each}>
          {paneText(`nav.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
