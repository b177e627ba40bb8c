import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(__dirname, '../corpus/layouts');

/** A table drawn as for `sheetFromGrid`: `national-project-1`, its layout, its picture. */
export interface LayoutTable {
  readonly name: string;
  readonly layout: string;
  readonly grid: string;
}

/** The tables of tests/corpus/layouts whose layout is one of these. */
export const layoutTables = (...layouts: readonly string[]): readonly LayoutTable[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const name = basename(file, '.txt');
      return { name, layout: name.replace(/-\d+$/, ''), grid: readFileSync(join(FOLDER, file), 'utf8') };
    })
    .filter(({ layout }) => layouts.includes(layout));
