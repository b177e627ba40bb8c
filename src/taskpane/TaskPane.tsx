import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SpreadsheetHost, Unsubscribe } from '../hosts/host';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { PaneBody } from './shell/PaneBody';
import { PaneContext } from './context';
import { createPane } from './pane';
import type { Pane } from './pane';
import type { PaneServices } from './services';
import { useTheme } from './theme';
import { work } from './loading/work';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly host: SpreadsheetHost;
  readonly services: PaneServices;
}

/** The task pane for the workbook behind `host`; a new host needs a new `key`. */
export function TaskPane({ host, services }: Props) {
  const styles = useStyles();
  const theme = useTheme();
  const [pane] = useState(() => createPane(host, services));
  useEffect(() => attendSoon(pane), [pane]);
  return (
    // Its classes go to menus and dialogs, too; its style does not.
    <FluentProvider theme={theme} style={{ height: '100%' }} lang="zh-CN">
      <div className={styles.root}>
        <ErrorBoundary copy={services.copy}>
          <PaneContext.Provider value={pane}>
            <PaneBody />
          </PaneContext.Provider>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

/** After the first paint. Where it fails, the first check tells. */
function attendSoon(pane: Pane): Unsubscribe {
  let stop: Unsubscribe | null = () => {};
  const timer = setTimeout(() =>
    work.load().then(
      ({ attend }) => {
        if (stop) stop = attend(pane);
      },
      () => {},
    ),
  );
  return () => {
    clearTimeout(timer);
    stop?.();
    stop = null;
  };
}
