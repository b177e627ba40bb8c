import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../hosts/error';
import { nodeCodec } from '../hosts/xlsx/codec-node';
import { XlsxHost } from '../hosts/xlsx/host';
import type { Limits } from '../hosts/xlsx/limits';
import type { WorkbookSnapshot } from '../model';
import type { Progress } from './progress';

const MB = 1024 * 1024;

export interface LimitOptions {
  /** MB. */
  readonly maxUnpacked?: number;
  readonly maxRatio?: number;
  readonly maxSheets?: number;
}

export interface OpenWorkbook {
  /** The file as it was; the host gives the same object back while nothing has changed. */
  readonly bytes: Uint8Array;
  readonly host: XlsxHost;
  readonly snapshot: WorkbookSnapshot;
}

/** Opens and reads a file. @throws HostError */
export async function openWorkbook(
  path: string,
  options: LimitOptions,
  progress?: Progress,
): Promise<OpenWorkbook> {
  const bytes = readBytes(path);
  const host = XlsxHost.open(bytes, {
    codec: nodeCodec,
    fileName: basename(path),
    limits: limitsOf(options),
  });
  const snapshot = await host.readWorkbook({}, { onProgress: ({ sheet }) => progress?.sheet(sheet) });
  return { bytes, host, snapshot };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    const id = code === 'ENOENT' ? 'file.notFound' : 'file.unreadable';
    throw new HostError(id, { path, code }, { cause });
  }
}

const limitsOf = ({ maxUnpacked, maxRatio, maxSheets }: LimitOptions): Partial<Limits> => ({
  ...(maxUnpacked !== undefined && { maxUnpacked: maxUnpacked * MB }),
  ...(maxRatio !== undefined && { maxRatio }),
  ...(maxSheets !== undefined && { maxSheets }),
});
