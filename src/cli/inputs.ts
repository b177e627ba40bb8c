import { realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { HostError } from '../hosts/error';
import type { FailedFile } from '../report';
import { failureOf } from './exit';
import { walkFolder } from './walk-folder';

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
const WORKBOOK = /\.(?:xls[xmb]?|ett?)$/i;
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
    try {
      const found = await expand(path, except);
      for (const file of found.files) addOnce(files, file);
      failed.push(...found.failed);
    } catch (error) {
      failed.push(failureOf(path, error));
    }
  }
  return { files: [...files.values()], failed };
}

function addOnce(files: Map<string, InputFile>, file: InputFile): void {
  const key = realpathSync(file.path);
  if (!files.has(key)) files.set(key, file);
}

/** What stands there; nothing where the path leads nowhere. @throws HostError */
export function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (NOWHERE.has(code)) return undefined;
    throw new HostError('file.unreadable', { path, code }, { cause });
  }
}

/** No such file, a file where a folder should be, a name that is longer than any. */
const NOWHERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** @throws HostError where there is nothing to check */
async function expand(path: string, except?: string): Promise<Inputs> {
  const stats = lookAt(path);
  if (stats?.isDirectory()) {
    if (except && (resolve(path) === resolve(except) || isBelow(path, except))) {
      throw new HostError('file.inOutput', { path });
    }
    const found = walkFolder(path, (name) => WORKBOOK.test(name) && !isLock(name));
    const files = inputsBelow(path, found.files, except);
    return found.failed.length > 0
      ? { files, failed: found.failed }
      : someOf(files, 'file.noneInFolder', path);
  }
  // A device or a pipe might never end.
  if (stats && !stats.isFile()) throw new HostError('file.notRegular', { path });
  if (stats) return { files: [{ path, below: basename(path) }], failed: [] };
  if (!MAGIC.test(path)) throw new HostError('file.notFound', { path });
  const { base, pattern } = splitGlob(path);
  const found = lookAt(base)?.isDirectory() ? await find(pattern, base, except) : [];
  return someOf(
    found.filter((file) => WORKBOOK.test(file.path)),
    'file.noneMatch',
    path,
  );
}

function someOf(files: readonly InputFile[], otherwise: string, path: string): Inputs {
  if (files.length === 0) throw new HostError(otherwise, { path });
  return { files, failed: [] };
}

async function find(pattern: string, folder: string, except?: string): Promise<InputFile[]> {
  // Not loaded where no glob is given.
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd: folder,
    ignore: [LOCKS],
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return inputsBelow(
    folder,
    found.sort().map((below) => below.split('/').join(sep)),
    except,
  );
}

const inputsBelow = (folder: string, found: readonly string[], except?: string): InputFile[] =>
  found
    .map((below) => ({ path: join(folder, below), below }))
    .filter(({ path }) => !except || !isBelow(path, except));

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
