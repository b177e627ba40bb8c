import type { SpreadsheetHost } from '../hosts/host';
import type { PaneServices } from './services';
import { initialState } from './state';
import type { PaneState } from './state';
import { createStore } from './store';
import type { Store } from './store';

/** What every action works on: one workbook in its host, and what the pane shows of it. */
export interface Pane {
  readonly host: SpreadsheetHost;
  readonly services: PaneServices;
  readonly store: Store<PaneState>;
}

export const createPane = (host: SpreadsheetHost, services: PaneServices): Pane => ({
  host,
  services,
  store: createStore(initialState),
});
