import { realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { FailedFile } from '../report';

export interface InputFile {
  /** As the user wrote it, or below what the user wrote. */
  readonly path: string;
  /** Below the argument that named it: where it goes below an output folder. */
  readonly below: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly failed: readonly FailedFile[];
}

/** Workbooks in a folder; the formats that can't be read are taken along so that none is passed over silently. */
const WORKBOOKS = '**/*.{xlsx,xlsm,xls,xlsb,et,ett}';
/** Lock files of Excel and WPS stand beside every workbook that is open, and a shell's `*` takes them along. */
const LOCKS = '**/~$*';
const isLock = (path: string): boolean => basename(path).startsWith('~$');
const MAGIC = /[*?[\]{}()!]/;

/**
 * The files named by paths, folders (with all below) and globs, each once, in the order given.
 * Below `except` (an output folder) nothing is found by folder or glob. Lock files count only when nothing
 * else is named.
 */
export async function collectInputs(paths: readonly string[], except?: string): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const failed: FailedFile[] = [];
  const named = paths.filter((path) => !isLock(path));
  if (named.length === 0) failed.push(...paths.map((path) => ({ path, id: 'file.lock', data: { path } })));
  for (const path of named) {
    const found = await expand(path, except);
    if (typeof found === 'string') failed.push({ path, id: found, data: { path } });
    else for (const file of found) addOnce(files, file);
  }
  return { files: [...files.values()], failed };
}

function addOnce(files: Map<string, InputFile>, file: InputFile): void {
  const key = realpathSync(file.path);
  if (!files.has(key)) files.set(key, file);
}

/** The files, or the id of the error. */
async function expand(path: string, except?: string): Promise<readonly InputFile[] | string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    if (except && (resolve(path) === resolve(except) || isBelow(path, except))) return 'file.inOutput';
    const found = await find(WORKBOOKS, path, except);
    return found.length > 0 ? found : 'file.noneInFolder';
  }
  // A device or a pipe might never end.
  if (stats && !stats.isFile()) return 'file.notRegular';
  if (stats) return [{ path, below: basename(path) }];
  if (!MAGIC.test(path)) return 'file.notFound';
  const { base, pattern } = splitGlob(path);
  if (!statSync(base, { throwIfNoEntry: false })) return 'file.noneMatch';
  const found = (await find(pattern, base, except)).filter((file) => /\.(xls[xmb]?|ett?)$/i.test(file.path));
  return found.length > 0 ? found : 'file.noneMatch';
}

async function find(pattern: string, folder: string, except?: string): Promise<InputFile[]> {
  // Not loaded for a single file.
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd: folder,
    ignore: [LOCKS],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found
    .sort()
    .map((below) => ({ path: join(folder, below), below: below.split('/').join(sep) }))
    .filter(({ path }) => !except || !isBelow(path, except));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..') && resolve(way) !== way;
}

/** A glob's folder, up to its first wildcard, and the rest. */
function splitGlob(path: string): { base: string; pattern: string } {
  const segments = path.split(sep === '\\' ? /[\\/]/ : '/');
  const first = segments.findIndex((segment) => MAGIC.test(segment));
  const base = segments.slice(0, first).join('/');
  const isRoot = base === '' && first > 0;
  return { base: isRoot ? '/' : base || '.', pattern: segments.slice(first).join('/') };
}
