import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { workbenchText } from '../messages/workbench';
import { filesText } from '../messages/workbench-files';
import { useTheme } from '../taskpane/theme';
import type { Bench } from './bench';
import { DropArea } from './DropArea';
import type { Desk } from './files/desk';
import { FileInput } from './files/FileInput';
import { StartPage } from './files/StartPage';
import { Toolbar } from './Toolbar';
import { usePagePlace } from './page-place';
import { useShortcuts } from './shortcuts';
import { useStore } from './use-store';
import { Workspace } from './Workspace';

const later = () => import(/* webpackChunkName: "later" */ './files/later');
const OpenError = lazy(async () => ({ default: (await later()).OpenError }));
const FileDialog = lazy(async () => ({ default: (await later()).FileDialog }));

interface Props {
  readonly bench: Bench;
  readonly desk: Desk;
}

/** The page: toolbar, one workbook's grid, the pane; or what there is to open. */
export function App({ bench, desk }: Props) {
  const state = useStore(bench.store);
  const { question, ready } = useStore(desk.store);
  const { document: opened, name, failure, opening, unsaved } = state;
  const input = useRef<HTMLInputElement>(null);
  const place = usePagePlace();
  const open = () => input.current?.click();
  useTitle(name);
  useLeaveQuestion(unsaved);
  useShortcuts({ o: open, s: () => void desk.saveAs() });
  return (
    // Its classes go to menus and dialogs, too; its style does not.
    <FluentProvider theme={useTheme()} style={{ height: '100%' }}>
      <DropArea onFiles={(files) => void desk.openFiles(files)}>
        <FileInput ref={input} onFile={(file) => void desk.openFiles([file])} />
        <Toolbar bench={bench} desk={desk} place={place} onOpen={open} />
        <Suspense>{failure && <OpenError failure={failure} onDismiss={bench.dismissFailure} />}</Suspense>
        {opened ? (
          <Workspace
            key={opened.id}
            document={opened}
            bench={bench}
            desk={desk}
            place={place}
            selection={state.selection}
          />
        ) : (
          ready && opening === null && <StartPage desk={desk} onOpen={open} />
        )}
        {opening !== null && (
          <div className="wb-opening" role="status">
            {filesText('opening.text', { name: opening })}
          </div>
        )}
        <Suspense>{question && <FileDialog question={question} />}</Suspense>
      </DropArea>
    </FluentProvider>
  );
}

function useTitle(name: string | null): void {
  useEffect(() => {
    document.title = name === null ? workbenchText('page.title') : workbenchText('page.titleOf', { name });
  }, [name]);
}

/** The browser asks before a page with unsaved changes is left. */
function useLeaveQuestion(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Browsers before 119 ask only then.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
