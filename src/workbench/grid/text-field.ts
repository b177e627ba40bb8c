import type { KeyboardEvent } from 'react';

/** The key belongs to an input method; 229 is what older browsers give for it. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

/** Puts a line break where the caret is; gives the text then. */
export function insertLineBreak(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
