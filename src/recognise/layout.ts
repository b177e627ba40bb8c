import type { LayoutId, TableKind } from '../model';
import type { FrontRole, HeaderRole } from './labels';

/** What sets one layout apart; everything else is found by labels, the same way for all. */
export interface Layout {
  readonly id: LayoutId;
  readonly kind: TableKind;
  /** Labels that tell it from the layouts further down the list: one is enough. Empty: any table. */
  readonly marks: readonly (FrontRole | HeaderRole)[];
  /** cells: three amounts beside their labels; sentence: in the text of the purpose. */
  readonly budget: 'cells' | 'sentence' | 'none';
  /** beside: to the right of its label; below: in the row under the amounts. */
  readonly purpose: 'beside' | 'below' | 'none';
  /** Labels that every such table has: what is missing is reported as unread. */
  readonly required: readonly Exclude<FrontRole, 'amountUnit' | 'budget'>[];
}
