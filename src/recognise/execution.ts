import type { Execution } from '../model';
import type { Frame } from './field';

/** The part with 年初预算数, 全年预算数 and 全年执行数 of a self-evaluation table; null without it. */
export function readExecution(_frame: Frame): Execution | null {
  return null;
}
