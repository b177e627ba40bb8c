import { laterScript } from './later';

/**
 * What is done with findings: a script of its own, so that the pane's button is there before it. Loaded right after
 * the first paint.
 */
export const work = laterScript(() => import(/* webpackChunkName: "work" */ './work-parts'));
