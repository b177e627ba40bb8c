import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { collectInputs } from '../../src/cli/inputs';
import { openTerminal, withoutControls } from '../../src/cli/terminal';

test('control characters of a workbook do not act on the terminal; colours and line breaks do', () => {
  expect(withoutControls('表\x1b]0;改标题\x07\x1b[2J')).toBe('表\ufffd]0;改标题\ufffd\ufffd[2J');
  expect(withoutControls('\x1b[31m错误\x1b[39m\n\r\x1b[K\t完')).toBe('\x1b[31m错误\x1b[39m\n\r\x1b[K\t完');
});

test('a device is not read: it might never end', async () => {
  const { files, failed } = await collectInputs(['/dev/zero']);
  expect(files).toEqual([]);
  expect(failed.map(({ id }) => id)).toEqual(['file.notRegular']);
});

test('a path through a file and a name too long for a file lead nowhere', async () => {
  const { failed } = await collectInputs([
    `${__filename}/表.xlsx`,
    `${'表'.repeat(200)}.xlsx`,
    `${__filename}/*.xlsx`,
  ]);
  expect(failed.map(({ id }) => id)).toEqual(['file.notFound', 'file.notFound', 'file.noneMatch']);
});

test('an output that fails is told in a sentence', () => {
  const stream = new PassThrough();
  openTerminal(stream, new PassThrough(), {});
  const fail = (code: string) => (): void =>
    void stream.emit('error', Object.assign(new Error('x'), { code }));
  expect(fail('ENOSPC')).toThrow('结果没有写完（ENOSPC）');
  // `| head` has seen enough.
  expect(fail('EPIPE')).not.toThrow();
});
