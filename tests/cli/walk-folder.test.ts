import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { walkFolder } from '../../src/cli/walk-folder';

const root = mkdtempSync(join(tmpdir(), 'jixiao-walk-'));
afterAll(() => {
  chmodSync(join(root, '乙/锁'), 0o700);
  rmSync(root, { recursive: true });
});

const isBook = (name: string): boolean => name.endsWith('.xlsx');

test('files below a folder in order; what could not be looked into is told', () => {
  for (const folder of ['甲', '乙', '乙/锁']) mkdirSync(join(root, folder));
  for (const file of ['二.xlsx', '一.xlsx', '甲/三.xlsx', '甲/说明.txt']) writeFileSync(join(root, file), '');
  symlinkSync(join(root, '甲'), join(root, '甲/自己'));
  symlinkSync(join(root, '没有.xlsx'), join(root, '断.xlsx'));
  symlinkSync(join(root, '没有.txt'), join(root, '断.txt'));
  chmodSync(join(root, '乙/锁'), 0);
  const { files, failed } = walkFolder(root, isBook);
  expect(files).toEqual(['一.xlsx', '二.xlsx', '甲/三.xlsx'].sort());
  const told = failed.map(({ path, id }) => [path.slice(root.length + 1), id]);
  expect(told).toContainEqual(['断.xlsx', 'file.unreadable']);
  expect(told).not.toContainEqual(['断.txt', 'file.unreadable']);
  // Root may look into any folder.
  if (process.getuid?.() !== 0) expect(told).toContainEqual([join('乙', '锁'), 'file.folderUnreadable']);
});

test('a folder that is not there', () => {
  expect(walkFolder(join(root, '没有'), isBook).failed.map(({ id }) => id)).toEqual([
    'file.folderUnreadable',
  ]);
});
