import type { Pane } from '../pane';
import type { View } from '../state';

/** Shows a page of the pane. */
export const show = ({ store }: Pane, view: View): void => store.set({ view });
