import { cliText } from '../messages/cli';
import type { Output } from './terminal';

const DELAY = 1000;
const INTERVAL = 100;
const CLEAR = '\r\x1b[K';

export interface Progress {
  file(path: string): void;
  sheet(name: string): void;
  /** Takes the line away, before other output. */
  clear(): void;
}

/** One line on a terminal, from the second on. */
export function createProgress(total: number, output: Output, now: () => number = Date.now): Progress {
  const start = now();
  let done = 0;
  let file = '';
  let shownAt = start + DELAY - INTERVAL;
  let visible = false;

  const show = (text: string): void => {
    if (!output.isTerminal || now() - shownAt < INTERVAL) return;
    shownAt = now();
    visible = true;
    output.write(CLEAR + text);
  };
  return {
    file(path) {
      done++;
      file = path;
      show(cliText('progress.file', { done, total, file }));
    },
    sheet: (sheet) => show(cliText('progress.sheet', { done, total, file, sheet })),
    clear() {
      if (visible) output.write(CLEAR);
      visible = false;
    },
  };
}
