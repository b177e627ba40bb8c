import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/model';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';

const corpus = join(__dirname, '../corpus');

/** File names of the real workbooks. */
export const corpusFiles: readonly string[] = readdirSync(join(corpus, 'workbooks'));

export const corpusFile = (part: string): string => corpusFiles.find((file) => file.includes(part))!;

export function readCorpus(file: string): Promise<WorkbookSnapshot> {
  const bytes = readFileSync(join(corpus, 'workbooks', file));
  return XlsxHost.open(bytes, { codec: nodeCodec, fileName: file }).readWorkbook({});
}

/** A project's table as parsed from the published document; absent cells are ''. */
export interface ParsedTable {
  readonly title: string;
  readonly org?: string;
  readonly unit?: string;
  readonly code?: string;
  readonly name: string;
  readonly budget?: string;
  readonly fiscal?: string;
  readonly other?: string;
  readonly purpose?: string;
  readonly schedule_label?: string;
  readonly periods?: readonly string[];
  readonly schedule?: readonly string[];
  readonly goals: string;
  readonly header?: readonly string[];
  readonly superior?: string;
  readonly duties?: string;
  /** [level 1, level 2, name, description, value, basis], or [duty, level 1, level 2, number, name, value]. */
  readonly indicators: readonly (readonly string[])[];
}

/** The parsed tables by the workbook that holds them. */
export function parsedTables(): ReadonlyMap<string, readonly ParsedTable[]> {
  const documents = JSON.parse(readFileSync(join(corpus, 'tables.json'), 'utf8')) as {
    tables: ParsedTable[];
  }[];
  const files = ['退役军人事务局2021', '民政局2022', '古城', '高新区', '浑源县'].map(corpusFile);
  return new Map(documents.map(({ tables }, i) => [files[i]!, tables]));
}
