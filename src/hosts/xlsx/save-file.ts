import * as nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../error';

/** The file functions used, so that tests can make them fail. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'accessSync'
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'realpathSync'
>;

const NEW_FILE_MODE = 0o666;

/** Sentence by the system's error code; anything else is told with its code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EACCES: 'file.noPermission',
  EPERM: 'file.noPermission',
  EROFS: 'file.noPermission',
  EBUSY: 'file.inUse',
  ETXTBSY: 'file.inUse',
  ENOENT: 'file.noParent',
  ENOTDIR: 'file.noParent',
};

/** What went wrong with writing a file, by the system's error code. */
export function saveError(path: string, cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const code = typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : String(cause);
  return new HostError(REASONS[code] ?? 'file.unwritable', { path, file: basename(path), code }, { cause });
}

/** The file behind a link, so that saving keeps the link; the path itself for a new file. */
function targetOf(fs: FileSystem, path: string): { path: string; mode: number } {
  let real: string;
  let stats: nodeFs.Stats;
  try {
    real = fs.realpathSync(path);
    stats = fs.statSync(real);
  } catch {
    return { path, mode: NEW_FILE_MODE };
  }
  // Renaming would take the place of a device (/dev/null), for everyone.
  if (!stats.isFile()) throw new HostError('file.notWritable', { path });
  // Renaming would replace a read-only file without asking.
  fs.accessSync(real, nodeFs.constants.W_OK);
  return { path: real, mode: stats.mode & 0o777 };
}

/** A file that is being written beside its place. */
export interface BesideFile {
  /** @throws HostError */
  write(bytes: Uint8Array): void;
  /** Puts the file, complete on disk, into its place. @throws HostError */
  commit(): void;
  /** Leaves nothing behind. */
  abandon(): void;
}

/**
 * Begins a temporary file in the folder of `path`; the old file stays until the new one is complete on disk.
 * After a failure the temporary file is gone.
 * @throws HostError
 */
export function openBeside(path: string, fs: FileSystem = nodeFs): BesideFile {
  let temporary: string | undefined;
  let file: number | undefined;
  const close = (): void => {
    const open = file;
    file = undefined;
    if (open !== undefined) fs.closeSync(open);
  };
  const abandon = (): void => {
    try {
      close();
    } finally {
      if (temporary !== undefined) fs.rmSync(temporary, { force: true });
    }
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      abandon();
      throw saveError(path, cause);
    }
  };

  const target = guarded(() => {
    const found = targetOf(fs, path);
    const random = Math.random().toString(36).slice(2, 10);
    // Not an .xlsx name: what a kill leaves behind must not be taken for a workbook. Nor the file's own name
    // with more to it: a long one would not fit.
    const beside = join(dirname(found.path), `.jixiao-${process.pid}-${random}.tmp`);
    file = fs.openSync(beside, 'wx', found.mode);
    temporary = beside;
    return found;
  });
  return {
    write: (bytes) =>
      guarded(() => {
        for (let at = 0; at < bytes.length;) at += fs.writeSync(file!, bytes, at, bytes.length - at);
      }),
    commit: () =>
      guarded(() => {
        fs.fsyncSync(file!);
        close();
        fs.renameSync(temporary!, target.path);
      }),
    abandon,
  };
}

/** Saves a file whole or not at all. @throws HostError */
export function saveBeside(path: string, bytes: Uint8Array, fs: FileSystem = nodeFs): void {
  const file = openBeside(path, fs);
  file.write(bytes);
  file.commit();
}
