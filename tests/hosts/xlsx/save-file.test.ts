import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { HostError } from '../../../src/hosts/error';
import { renderError } from '../../../src/messages/errors';
import { saveBeside } from '../../../src/hosts/xlsx/save-file';
import type { FileSystem } from '../../../src/hosts/xlsx/save-file';
import { removeDirectory, temporaryDirectory } from '../../support/tools';

const OLD = 'the old content';
const NEW = new TextEncoder().encode('the new content '.repeat(1000));

let dir: string;
let path: string;
beforeEach(() => {
  dir = temporaryDirectory();
  path = join(dir, '年报.xlsx');
  fs.writeFileSync(path, OLD, { mode: 0o640 });
});
afterEach(() => removeDirectory(dir));

const systemError = (code: string) => Object.assign(new Error(code), { code });

function failing(name: keyof FileSystem, code: string): FileSystem {
  return {
    ...fs,
    [name]: () => {
      throw systemError(code);
    },
  };
}

function sentence(save: () => void): { id: string; what: string } {
  try {
    save();
  } catch (error) {
    if (error instanceof HostError) return { id: error.id, what: renderError(error.id, error.data).what };
    throw error;
  }
  throw new Error('It was saved');
}

describe('saving', () => {
  test('replaces the file whole, with its permissions, and leaves nothing beside it', () => {
    saveBeside(path, NEW);
    expect(fs.readFileSync(path)).toEqual(Buffer.from(NEW));
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
    expect(fs.readdirSync(dir)).toEqual(['年报.xlsx']);
  });

  test('makes a new file', () => {
    saveBeside(join(dir, 'new.xlsx'), NEW);
    expect(fs.readFileSync(join(dir, 'new.xlsx'))).toEqual(Buffer.from(NEW));
  });

  test('a name as long as a system takes it', () => {
    const long = join(dir, `${'绩'.repeat(83)}.xlsx`);
    saveBeside(long, NEW);
    expect(fs.readFileSync(long)).toEqual(Buffer.from(NEW));
  });

  test('a link stays a link', () => {
    const link = join(dir, 'link.xlsx');
    fs.symlinkSync(path, link);
    saveBeside(link, NEW);
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(path)).toEqual(Buffer.from(NEW));
  });

  test('goes on when the system takes only part at a time', () => {
    const writeSync = (file: number, bytes: Uint8Array, at: number, length: number) =>
      fs.writeSync(file, bytes, at, Math.min(length, 1000));
    saveBeside(path, NEW, { ...fs, writeSync: writeSync as typeof fs.writeSync });
    expect(fs.readFileSync(path)).toEqual(Buffer.from(NEW));
  });
});

describe('a failure leaves the original whole and nothing beside it', () => {
  test.each([
    ['writeSync', 'ENOSPC', 'file.diskFull', '磁盘'],
    ['writeSync', 'EDQUOT', 'file.diskFull', '磁盘'],
    ['fsyncSync', 'ENOSPC', 'file.diskFull', '磁盘'],
    ['fsyncSync', 'EIO', 'file.unwritable', 'EIO'],
    ['openSync', 'EACCES', 'file.noPermission', '没有权限'],
    ['openSync', 'EROFS', 'file.noPermission', '没有权限'],
    ['renameSync', 'EPERM', 'file.noPermission', '没有权限'],
    ['renameSync', 'EBUSY', 'file.inUse', '正被别的程序占用'],
    ['closeSync', 'EIO', 'file.unwritable', 'EIO'],
    ['accessSync', 'EACCES', 'file.noPermission', '没有权限'],
  ] as const)('%s: %s', (name, code, id, words) => {
    const error = sentence(() => saveBeside(path, NEW, failing(name, code)));
    expect(error.id).toBe(id);
    expect(error.what).toContain(words);
    expect(error.what).toContain('年报.xlsx');
    expect(fs.readFileSync(path, 'utf8')).toBe(OLD);
    expect(fs.readdirSync(dir)).toEqual(['年报.xlsx']);
  });

  test('a disk that fills up after half of it', () => {
    let written = 0;
    const writeSync = (file: number, bytes: Uint8Array, at: number, length: number) => {
      if (written > 8000) throw systemError('ENOSPC');
      written += Math.min(length, 5000);
      return fs.writeSync(file, bytes, at, Math.min(length, 5000));
    };
    const error = sentence(() =>
      saveBeside(path, NEW, { ...fs, writeSync: writeSync as typeof fs.writeSync }),
    );
    expect(error.id).toBe('file.diskFull');
    expect(fs.readFileSync(path, 'utf8')).toBe(OLD);
    expect(fs.readdirSync(dir)).toEqual(['年报.xlsx']);
  });

  test('a folder that is not there', () => {
    expect(sentence(() => saveBeside(join(dir, 'no/book.xlsx'), NEW)).id).toBe('file.noParent');
  });

  test('what is no file (a device, a pipe) keeps its place', () => {
    const pipe = join(dir, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(sentence(() => saveBeside(pipe, NEW)).id).toBe('file.notWritable');
    expect(fs.statSync(pipe).isFIFO()).toBe(true);
    expect(fs.readdirSync(dir)).toEqual(['pipe', '年报.xlsx']);
  });
});

describe('kill -9 in the middle', () => {
  /** Writes slowly and says so: the parent kills it between two writes, before and after the rename. */
  const CHILD = `
    import * as fs from 'node:fs';
    import { saveBeside } from './src/hosts/xlsx/save-file';
    const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    const [path, stopAt] = process.argv.slice(2);
    const pause = (step) => { if (step === stopAt) { fs.writeSync(1, 'here'); wait(60000); } };
    let writes = 0;
    saveBeside(path, new Uint8Array(100000).fill(65), {
      ...fs,
      openSync: (...args) => { const file = fs.openSync(...args); pause('opened'); return file; },
      writeSync: (file, bytes, at, length) => { if (writes++ === 3) pause('writing'); return fs.writeSync(file, bytes, at, Math.min(length, 20000)); },
      fsyncSync: (file) => { fs.fsyncSync(file); pause('synced'); },
      renameSync: (from, to) => { pause('before rename'); fs.renameSync(from, to); pause('renamed'); },
    });`;

  test.each([
    ['opened', OLD],
    ['writing', OLD],
    ['synced', OLD],
    ['before rename', OLD],
    ['renamed', 'A'.repeat(100000)],
  ])('%s', async (step, content) => {
    const script = join(dir, 'child.cjs');
    buildSync({
      stdin: { contents: CHILD, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      platform: 'node',
      outfile: script,
    });
    const child = spawn(process.execPath, [script, path, step], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(fs.readFileSync(path, 'utf8')).toBe(content);
    // What is left over is hidden and no workbook by its name.
    const others = fs.readdirSync(dir).filter((name) => name !== '年报.xlsx' && name !== 'child.cjs');
    for (const name of others) expect(name).toMatch(/^\..*\.tmp$/);
  });
});
