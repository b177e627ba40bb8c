import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { HostError } from '../../hosts/error';
import { openBeside, saveError } from '../../hosts/xlsx/save-file';
import { cliText } from '../../messages/cli';
import { UsageError } from '../exit';
import { lookAt } from '../inputs';
import type { Output } from '../terminal';

/** Where a report goes, part by part. */
export interface Sink {
  /** @throws HostError */
  write(text: string): void;
  /** The report is complete. @throws HostError */
  commit(): void;
  /** It will never be. */
  abandon(): void;
}

const WORKBOOK = /\.(?:xls[xmb]?|ett?)$/i;
const nothing = (): void => undefined;

/** To a file, which is there when it is complete; to `out` as it comes where no file is given. @throws */
export function openSink(path: string | undefined, out: Output): Sink {
  if (path === undefined) return { write: (text) => out.write(text), commit: nothing, abandon: nothing };
  if (path === '') throw new UsageError(cliText('usage.optionMissingArgument', { option: '--output' }));
  // A report must never take the place of a workbook.
  if (WORKBOOK.test(path)) throw new UsageError(cliText('usage.outputWorkbook', { path }));
  if (lookAt(path)?.isDirectory()) {
    throw new UsageError(cliText('usage.outputFolder', { path }));
  }
  const file = openBeside(path);
  return { ...file, write: (text) => file.write(Buffer.from(text)) };
}

/** Keeps text on disk until something that belongs before it is known. */
export interface Spool {
  write(text: string): void;
  /** Gives all of it to `sink`. */
  pour(sink: Sink): void;
  /** Takes the file away. */
  close(): void;
}

const CHUNK = 1 << 20;

/** @throws HostError */
function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'jixiao-'));
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new HostError('file.noFolder', { path: tmpdir(), code }, { cause });
  }
}

/** @throws HostError */
export function openSpool(): Spool {
  const folder = temporaryFolder();
  const file = openSync(join(folder, 'report'), 'wx+', 0o600);
  return {
    write(text) {
      const bytes = Buffer.from(text);
      try {
        // A disk that fills up takes a part before it refuses.
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      } catch (cause) {
        throw saveError(join(folder, 'report'), cause);
      }
    },
    pour(sink) {
      const decoder = new StringDecoder('utf8');
      const chunk = Buffer.alloc(CHUNK);
      let position = 0;
      for (let size; (size = readSync(file, chunk, 0, CHUNK, position)) > 0; position += size) {
        sink.write(decoder.write(chunk.subarray(0, size)));
      }
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
