import { fileErrors } from './file-errors';
import { fill } from './template';
import { workbenchErrors } from './workbench-errors';
import { keptErrors } from './kept-errors';
import { xlsxErrors } from './xlsx-errors';

/** Errors with a next step, by id (`xlsx.notZip`). `what` says what happened, `todo` what to do. */
export const errorMessages = {
  ...fileErrors,
  ...keptErrors,
  ...xlsxErrors,
  ...workbenchErrors,
} as const satisfies Record<string, { what: string; todo: string }>;

export function renderError(
  id: string,
  data: Readonly<Record<string, string | number>>,
): { what: string; todo: string } {
  const message = (errorMessages as Record<string, { what: string; todo: string }>)[id];
  if (!message) throw new Error(`Unknown error message: ${id}`);
  return { what: fill(message.what, data), todo: fill(message.todo, data) };
}
