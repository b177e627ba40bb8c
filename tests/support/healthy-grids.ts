import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(__dirname, '../corpus/healthy');
const ENDING = '.grid.txt';

/** What a drawn table must be recognised as. */
export interface Expected {
  readonly profile: string;
  readonly indicators: number;
}

/** A drawing of one table, or of a list that holds several. */
export interface HealthyGrid {
  /** Name of the file: a layout's, mostly. */
  readonly file: string;
  readonly name: string;
  readonly tables: readonly Expected[];
  readonly grid: string;
}

function gridOf(file: string, block: string): HealthyGrid {
  const [head = '', ...lines] = block.split('\n');
  const [name = '', ...tables] = head.split(' ');
  return {
    file,
    name,
    tables: tables.map((text) => {
      const [profile = '', indicators] = text.split(':');
      return { profile, indicators: Number(indicators) };
    }),
    grid: lines.join('\n'),
  };
}

/** The drawings of tests/corpus/healthy: `# name profile:indicators …`, then the grid. */
export const healthyGrids: readonly HealthyGrid[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(ENDING))
  .sort()
  .flatMap((file) => {
    const blocks = readFileSync(join(FOLDER, file), 'utf8').trim().split(/^# /m).slice(1);
    return blocks.map((block) => gridOf(basename(file, ENDING), block.trimEnd()));
  });
