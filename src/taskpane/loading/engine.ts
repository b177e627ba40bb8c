import type * as parts from './engine-parts';

/** All that needs the rules: a script of its own, so that the pane is there before them. */
export type Engine = typeof parts;

/** The same each time; asked for early, so that 检查 need not wait. Rejects when its script can't be loaded. */
export const loadEngine = (): Promise<Engine> => import(/* webpackChunkName: "engine" */ './engine-parts');
