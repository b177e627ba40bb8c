import type { PaneServices } from '../services';

type Memory = PaneServices['memory'];

/** Under one key: what is kept of a workbook can't be left behind when it is forgotten. */
const KEY = 'jixiao.workbooks';
/** Of older ones nothing is kept. */
const MOST = 20;

/** Puts a workbook among the last ones, in front; gives what was kept of it, null when there is nothing. */
export function openWorkbook(memory: Memory, name: string): string | null {
  const all = readAll(memory);
  const kept = all.get(name) ?? null;
  all.delete(name);
  writeAll(memory, [[name, kept ?? ''] as const, ...all].slice(0, MOST));
  return kept;
}

/** Keeps something of an open workbook; nothing when it was forgotten since it was opened. */
export function keepWorkbook(memory: Memory, name: string, text: string): void {
  const all = readAll(memory);
  if (all.has(name)) writeAll(memory, [...all.set(name, text)]);
}

/** Forgets one workbook, or (null) all. */
export const forgetWorkbooks = (memory: Memory, name: string | null): void =>
  writeAll(memory, name === null ? [] : [...readAll(memory)].filter(([each]) => each !== name));

type Entry = readonly [name: string, text: string];

/** By name, the newest first. */
function readAll(memory: Memory): Map<string, string> {
  try {
    const entries: unknown = JSON.parse(memory.read(KEY) ?? '[]');
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

const writeAll = (memory: Memory, entries: readonly Entry[]): void =>
  memory.write(KEY, JSON.stringify(entries));
