import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetContent } from '../../src/workbench/document';
import { openDocument } from '../../src/workbench/document';

const root = join(__dirname, '../..');

export const SAMPLE = 'assets/samples/古城街道办事处2022项目绩效目标表.xlsx';

export const openFixture = (path: string, name = path) =>
  openDocument(new Uint8Array(readFileSync(join(root, path))), name);

export const readFixture = (path: string, sheet: string): Promise<SheetContent> =>
  openFixture(path).read(sheet);
