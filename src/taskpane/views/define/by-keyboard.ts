import type { MouseEvent } from 'react';

/** Whether a button was pressed by Enter or the space bar: clicks count from 1. */
export const isByKeyboard = (event: MouseEvent): boolean => event.detail === 0;
