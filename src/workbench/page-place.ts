import { useState } from 'react';
import { browserServices } from '../taskpane/browser-services';

/** How wide the pane may be, in pixels; 340 is what Excel gives it. */
export const PANE_WIDTH = { least: 320, usual: 340, most: 520 } as const;

const WIDTH_KEY = 'jixiao.workbench.paneWidth';
const HIDDEN_KEY = 'jixiao.workbench.paneHidden';

/** Where the pane stands on the page, as this machine remembers it. */
export interface PagePlace {
  readonly width: number;
  readonly isPaneShown: boolean;
  setWidth(width: number): void;
  togglePane(): void;
}

function boundedWidth(width: number): number {
  const { least, usual, most } = PANE_WIDTH;
  return Number.isFinite(width) ? Math.round(Math.min(most, Math.max(least, width))) : usual;
}

export function usePagePlace(memory = browserServices.memory): PagePlace {
  const [width, setWidth] = useState(() => boundedWidth(Number(memory.read(WIDTH_KEY) ?? NaN)));
  const [isPaneShown, setShown] = useState(() => memory.read(HIDDEN_KEY) !== '1');
  return {
    width,
    isPaneShown,
    setWidth(wanted) {
      const next = boundedWidth(wanted);
      memory.write(WIDTH_KEY, String(next));
      setWidth(next);
    },
    togglePane() {
      memory.write(HIDDEN_KEY, isPaneShown ? '1' : '0');
      setShown(!isPaneShown);
    },
  };
}
