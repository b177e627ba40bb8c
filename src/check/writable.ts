import { isCellError } from '../model';
import type { Edit } from '../model';

/** Formulas and error values are never overwritten. */
export const isWritable = (edit: Edit): boolean => edit.oldFormula === null && !isCellError(edit.old);
