import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { knownNames } from '../check';
import { cliText } from '../messages/cli';
import { renderProblem } from '../messages/config';
import type { Layout, Settings } from '../model';
import { parseJson } from '../model/schema/json';
import type { Problem } from '../model/schema/problems';
import { readLayout, readSettings } from '../model/schema/settings';
import { UsageError } from './exit';

/** The settings in a file, layouts named in it read too. @throws UsageError naming file, place and what is wrong */
export function readConfig(path: string): Settings {
  const data = readJson(path);
  const read = readSettings(withLayouts(data, dirname(path)), knownNames);
  if ('problems' in read) throw problemsIn(path, read.problems);
  return read.settings;
}

/** Layouts in files of their own: their paths are meant from the config's folder. */
function withLayouts(data: unknown, folder: string): unknown {
  if (typeof data !== 'object' || data === null || !('layouts' in data) || !Array.isArray(data.layouts))
    return data;
  const layouts = data.layouts.map((entry: unknown) =>
    typeof entry === 'string' ? readLayoutFile(resolve(folder, entry)) : entry,
  );
  return { ...data, layouts };
}

/** @throws UsageError naming file, place and what is wrong */
export function readLayoutFile(path: string): Layout {
  const read = readLayout(readJson(path));
  if ('problems' in read) throw problemsIn(path, read.problems);
  return read.layout;
}

/** @throws UsageError */
export function readJson(path: string): unknown {
  const parsed = parseJson(readText(path));
  if ('value' in parsed) return parsed.value;
  const { wrong, repeated } = parsed;
  const place = { file: shown(path), line: wrong.line, column: wrong.column };
  throw new UsageError(
    repeated === undefined
      ? cliText('config.syntax', place)
      : cliText('config.repeated', { ...place, key: repeated }),
  );
}

function readText(path: string): string {
  const bytes = readBytes(path);
  // In GBK, as an old editor saves it, the words would come out as others.
  if (!isUtf8(bytes)) throw new UsageError(cliText('config.encoding', { file: shown(path) }));
  return bytes.toString('utf8');
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    const id = code === 'ENOENT' ? 'config.missing' : 'config.unreadable';
    throw new UsageError(cliText(id, { file: shown(path), code }));
  }
}

/** One line a problem: `jixiao.config.json：severities.V99：没有规则 V99，是不是想写 V09？` */
export const problemsIn = (path: string, problems: readonly Problem[]): UsageError =>
  new UsageError(
    problems
      .map(({ path: key, id, data }) =>
        [shown(path), key, renderProblem(id, data)].filter(Boolean).join('：'),
      )
      .join('\n'),
  );

/** From where the user is. */
export const shown = (path: string): string => relative('', path) || path;
