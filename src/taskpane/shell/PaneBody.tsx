import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { paneText } from '../../messages/pane';
import { SpokenText } from '../components/SpokenText';
import { usePaneState } from '../context';
import type { View } from '../state';
import { work } from '../loading/work';
import { CheckView } from '../views/check/CheckView';
import { Dialogs } from './Dialogs';
import { Nav } from './Nav';

const NoticeBar = work.component((parts) => parts.NoticeBar);

/** Each page but the first is a script of its own. */
const views: Readonly<Record<View, ComponentType>> = {
  check: CheckView,
  overview: lazy(async () => ({ default: (await import('../views/overview/OverviewView')).OverviewView })),
  submit: lazy(async () => ({ default: (await import('../views/submit/SubmitView')).SubmitView })),
  settings: lazy(async () => ({ default: (await import('../views/settings/SettingsView')).SettingsView })),
  define: lazy(async () => ({ default: (await import('../views/define/DefineView')).DefineView })),
};

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  view: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Pages' tabs, what the last action said, the page, footer: the whole pane. */
export function PaneBody() {
  const styles = useStyles();
  const view = usePaneState((state) => state.view);
  const View = views[view];
  const noticed = usePaneState((state) => state.notice !== null);
  const announcement = usePaneState((state) => state.announcement);
  return (
    <section className={styles.root} aria-label={paneText('app.name')}>
      <Nav />
      <Suspense>{noticed && <NoticeBar />}</Suspense>
      <div className={styles.view}>
        <Suspense fallback={<Spinner size="small" />}>
          <View />
        </Suspense>
      </div>
      <div className={styles.foot}>{paneText('app.privacy')}</div>
      <div role="status" aria-live="polite">
        <SpokenText>{announcement}</SpokenText>
      </div>
      <Dialogs />
    </section>
  );
}
