import { lazy, Suspense } from 'react';
import type { CellRange } from '../model';
import { browserServices } from '../taskpane/browser-services';
import type { Bench } from './bench';
import { CellBar } from './CellBar';
import type { OpenDocument, SheetContent } from './document';
import type { Desk } from './files/desk';
import { Grid } from './grid/Grid';
import type { PagePlace } from './page-place';
import { PaneSplitter } from './PaneSplitter';
import { SheetTabs } from './tabs/SheetTabs';

// A script of its own, asked for at once: the grid need not wait for the rules.
const pane = import(/* webpackChunkName: "pane" */ '../taskpane/TaskPane');
const TaskPane = lazy(async () => ({ default: (await pane).TaskPane }));

interface Props {
  readonly document: OpenDocument;
  readonly bench: Bench;
  readonly desk: Desk;
  readonly place: PagePlace;
  readonly selection: CellRange | null;
  readonly content: SheetContent | null;
}

/** One workbook: grid, tabs and the pane. */
export function Workspace({ document, bench, desk, place, selection, content }: Props) {
  const { width, isPaneShown } = place;
  return (
    <div className="wb-main">
      <main className="wb-sheet">
        <CellBar content={content} selection={selection} />
        <div className="wb-stage">
          {content && selection && (
            <Grid
              key={content.snapshot.name}
              content={content}
              selection={selection}
              onSelect={(row, col) => void bench.select({ top: row, left: col, bottom: row, right: col })}
            />
          )}
        </div>
        <SheetTabs
          sheets={document.sheets()}
          active={selection?.sheet ?? null}
          onActivate={(sheet) => void bench.activate(sheet)}
          onGoTo={(sheet) => void desk.goToSheet(sheet)}
        />
      </main>
      {isPaneShown && <PaneSplitter place={place} />}
      <aside className="wb-pane" style={{ flexBasis: width }} hidden={!isPaneShown}>
        <Suspense>
          <TaskPane host={document.host} services={browserServices} />
        </Suspense>
      </aside>
    </div>
  );
}
