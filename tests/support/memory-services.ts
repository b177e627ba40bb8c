import type { PaneFile, PaneServices } from '../../src/taskpane/services';

/** Services that keep what they were asked for. */
export interface MemoryServices extends PaneServices {
  readonly kept: Map<string, string>;
  readonly files: readonly PaneFile[];
  readonly printed: readonly string[];
  readonly copied: readonly string[];
}

export function memoryServices(kept = new Map<string, string>()): MemoryServices {
  const files: PaneFile[] = [];
  const printed: string[] = [];
  const copied: string[] = [];
  return {
    kept,
    files,
    printed,
    copied,
    memory: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
    saveFile: (file) => void files.push(file),
    print: async (html) => void printed.push(html),
    copy: async (text) => void copied.push(text),
  };
}
