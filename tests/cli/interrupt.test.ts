import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { makeWorkbook } from '../../bench/workbook/package';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { jixiao } from './jixiao';

const { at } = jixiao();

/** Runs `mark --in-place` and interrupts it after a while; the exit code, null when the signal itself ended it. */
const interrupted = (file: string, after: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('../jixiao.cjs'), 'mark', file, '--in-place'], { cwd: at() });
    setTimeout(() => child.kill('SIGINT'), after);
    child.on('error', reject).on('exit', resolve);
  });

test('Ctrl+C at any time leaves the old file or the new one, whole, and nothing else', async () => {
  const original = Buffer.from(makeWorkbook(60));
  for (const after of [100, 200, 300, 400, 600]) {
    writeFileSync(at('大.xlsx'), original);
    expect([null, 1, 130]).toContain(await interrupted('大.xlsx', after));
    expect(readdirSync(at())).toEqual(['大.xlsx']);
    const bytes = readFileSync(at('大.xlsx'));
    const { sheets } = await XlsxHost.open(bytes, { codec: nodeCodec, fileName: '大.xlsx' }).readWorkbook({});
    expect(sheets).toHaveLength(60);
    // As it was, or marked.
    if (!bytes.equals(original)) expect(bytes.length).toBeGreaterThan(original.length);
  }
}, 60_000);
