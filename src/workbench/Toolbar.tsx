import { Button, ToggleButton } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { lazy, Suspense } from 'react';
import { workbenchText } from '../messages/workbench';
import { filesText } from '../messages/workbench-files';
import type { Bench } from './bench';
import type { Desk } from './files/desk';
import { HistoryButtons } from './HistoryButtons';
import type { PagePlace } from './page-place';
import { useStore } from './use-store';

const RecentMenu = lazy(async () => ({
  default: (await import(/* webpackChunkName: "later" */ './files/later')).RecentMenu,
}));

interface Props {
  readonly bench: Bench;
  readonly desk: Desk;
  readonly place: PagePlace;
  readonly onOpen: () => void;
}

/** Files to the left, the file's name in the middle, the window to the right. */
export function Toolbar({ bench, desk, place, onOpen }: Props) {
  const { document: opened, name, unsaved } = useStore(bench.store);
  return (
    <header className="wb-toolbar" role="toolbar" aria-label={workbenchText('toolbar.label')}>
      <span className="wb-brand">{workbenchText('page.title')}</span>
      <div className="wb-tools">
        <Button
          icon={<FolderOpenRegular />}
          className="wb-open"
          aria-label={workbenchText('toolbar.open')}
          onClick={onOpen}
        >
          <span className="wb-word">{workbenchText('toolbar.open')}</span>
        </Button>
        <Suspense>
          <RecentMenu desk={desk} />
        </Suspense>
      </div>
      <Button
        icon={<SaveRegular />}
        disabled={!opened}
        aria-label={workbenchText('toolbar.save')}
        onClick={() => void desk.saveAs()}
      >
        <span className="wb-word">{workbenchText('toolbar.save')}</span>
      </Button>
      {opened && <HistoryButtons bench={bench} />}
      <span className="wb-name" title={name ?? undefined}>
        {name}
      </span>
      {unsaved && <span className="wb-unsaved">{workbenchText('toolbar.unsaved')}</span>}
      <div className="wb-window">
        {opened && (
          <ToggleButton
            appearance="subtle"
            icon={<PanelRightRegular />}
            aria-label={filesText('pane.toggle')}
            title={filesText('pane.toggle')}
            checked={place.isPaneShown}
            onClick={place.togglePane}
          />
        )}
      </div>
    </header>
  );
}
