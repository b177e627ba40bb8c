import { lazy, Suspense, useMemo, useState } from 'react';
import type { CellRange } from '../model';
import { browserServices } from '../taskpane/browser-services';
import type { Bench } from './bench';
import { CellBar } from './CellBar';
import type { OpenDocument } from './document';
import type { Desk } from './files/desk';
import { Grid } from './grid/Grid';
import { createHands } from './grid/hands';
import { createKeys } from './grid/keys';
import type { PagePlace } from './page-place';
import { PaneSplitter } from './PaneSplitter';
import { useRegions } from './regions';
import { SheetTabs } from './tabs/SheetTabs';
import { worstMarks } from './tabs/worst-marks';
import { useStore } from './use-store';
import { ZoomControl } from './ZoomControl';

// A script of its own, asked for at once: the grid need not wait for the rules.
const pane = import(/* webpackChunkName: "pane" */ '../taskpane/TaskPane');
const TaskPane = lazy(async () => ({ default: (await pane).TaskPane }));

interface Props {
  readonly document: OpenDocument;
  readonly bench: Bench;
  readonly desk: Desk;
  readonly place: PagePlace;
  readonly selection: CellRange | null;
}

/** One workbook: grid, tabs and the pane. */
export function Workspace({ document, bench, desk, place, selection }: Props) {
  const { width, isPaneShown } = place;
  const [hands] = useState(() => createHands(bench));
  const [keys] = useState(() => createKeys(hands));
  const { marks } = useStore(bench.store);
  const marked = useMemo(() => worstMarks(marks), [marks]);
  useRegions();
  return (
    <div className="wb-main">
      <main className="wb-sheet">
        <CellBar hands={hands} keys={keys} />
        <div className="wb-stage">
          <Grid hands={hands} keys={keys} />
        </div>
        <div
          className="wb-foot"
          onClick={({ detail, target }) => {
            // Who turns to a sheet by mouse goes on in it; by keys, along the tabs.
            if (detail > 0 && (target as Element).closest('[role="tab"]')) hands.focus();
          }}
        >
          <SheetTabs
            sheets={document.sheets()}
            active={selection?.sheet ?? null}
            marked={marked}
            onActivate={(sheet) => void bench.activate(sheet)}
            onGoTo={(sheet) => void desk.goToSheet(sheet).then(hands.focus)}
          />
          <ZoomControl bench={bench} />
        </div>
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
