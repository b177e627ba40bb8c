import { beforeAll } from '@jest/globals';
import { work } from '../../src/taskpane/loading/work';

/** The pane's second script is there, as it is in the moment after the first. Import this for tests of the pane. */
beforeAll(async () => {
  await work.load();
}, 30_000);
