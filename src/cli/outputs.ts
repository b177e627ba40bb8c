import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { HostError } from '../hosts/error';
import { saveBeside } from '../hosts/xlsx/save-file';
import { cliText } from '../messages/cli';
import { UsageError } from './exit';
import type { InputFile } from './inputs';

export interface OutputOptions {
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
}

/** Where each result goes; refuses without one of the two ways to say it. */
export type Targets = (file: InputFile) => string;

export function checkOutputOptions({ out, inPlace }: OutputOptions): void {
  if (out !== undefined && inPlace) throw new UsageError(cliText('usage.bothTargets'));
  if (out === undefined && !inPlace) throw new UsageError(cliText('usage.noTarget'));
}

/**
 * Results keep their files' names. Below an output folder they stand as below the folder they were found in;
 * where two would meet, all stand as below the folder common to them.
 */
export function planTargets(files: readonly InputFile[], { out }: OutputOptions): Targets {
  if (out === undefined) return (file) => file.path;
  const meet = new Set(files.map((file) => file.below.toLowerCase())).size < files.length;
  if (!meet) return (file) => join(out, file.below);
  const root = commonFolder(files.map((file) => dirname(resolve(file.path))));
  return (file) => join(out, relative(root, resolve(file.path)));
}

function commonFolder(folders: readonly string[]): string {
  let root = folders[0]!;
  while (!folders.every((folder) => !relative(root, folder).startsWith('..'))) root = dirname(root);
  return root;
}

/** Fails when the result would replace what the user has not agreed to. */
export function checkTarget(file: InputFile, target: string, { inPlace, force }: OutputOptions): void {
  if (inPlace || !existsSync(target)) return;
  if (realpathSync(target) === realpathSync(file.path)) {
    throw new HostError('file.sameAsInput', { path: file.path });
  }
  if (!force) throw new HostError('file.exists', { path: target });
}

/** Saves whole or not at all, with the folders it needs. @throws HostError */
export function saveResult(target: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new HostError('file.noFolder', { path: dirname(target), code }, { cause });
  }
  saveBeside(target, bytes);
}
