import type { LevelStyle } from './indicators';
import type { Typing } from './typing';

/** How a table is written, whatever its form. */
export interface DrawStyle {
  readonly typing: Typing;
  readonly levels: LevelStyle;
}
