import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { HostError } from '../hosts/error';
import { workbenchText } from '../messages/workbench';
import { paneTheme } from '../taskpane/theme';
import type { Bench, BenchState } from './bench';
import { openDocument } from './document';
import type { OpenDocument } from './document';
import { download } from './download';
import { DropArea } from './DropArea';
import { Toolbar } from './Toolbar';
import { Workspace } from './Workspace';

// In the pane's script, which is there by the time a file is opened.
const OpenError = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane" */ './OpenError')).OpenError,
}));

/** The page: toolbar, one workbook's grid, the pane. */
export function App({ bench }: { readonly bench: Bench }) {
  const { store } = bench;
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { document: opened, failure, unsaved } = state;
  useTitle(opened?.name ?? null);
  useLeaveQuestion(unsaved);
  const openFiles = ([file, ...more]: readonly File[]) => {
    if (!file) return;
    if (more.length > 0) return void bench.open(file.name, refuseSeveral);
    const question = unsaved && opened && workbenchText('open.unsaved', { name: opened.name });
    if (question && !window.confirm(question)) return;
    const load = async () => openDocument(new Uint8Array(await file.arrayBuffer()), file.name);
    void bench.open(file.name, load);
  };
  return (
    <FluentProvider theme={paneTheme} className="wb-page">
      <DropArea onFiles={openFiles}>
        <Toolbar
          name={opened?.name ?? null}
          unsaved={unsaved}
          onOpen={(file) => openFiles([file])}
          onSave={opened && (() => save(bench, opened))}
        />
        <Suspense>{failure && <OpenError failure={failure} onDismiss={bench.dismissFailure} />}</Suspense>
        {opened && <Workspace key={opened.id} document={opened} bench={bench} {...shownPart(state)} />}
      </DropArea>
    </FluentProvider>
  );
}

function save(bench: Bench, { name, save: bytes }: OpenDocument): void {
  download(bytes(), name);
  bench.saved(name, bench.store.get().revision);
}

/** Which of them was meant can't be known. */
const refuseSeveral = () => Promise.reject(new HostError('workbench.severalFiles', {}));

/** What is shown of the sheet: nothing while another sheet is still being read. */
const shownPart = ({ selection, content }: BenchState) => ({
  selection,
  content: content && content.snapshot.name === selection?.sheet ? content : null,
});

function useTitle(name: string | null): void {
  useEffect(() => {
    document.title = name === null ? workbenchText('page.title') : workbenchText('page.titleOf', { name });
  }, [name]);
}

/** The browser asks before a page with unsaved changes is left. */
function useLeaveQuestion(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
