import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';

const root = join(__dirname, '../..');
export const workbooks = join(root, 'tests/corpus/workbooks');

export const GUCHENG = '古城街道办事处2022项目绩效目标表.xlsx';
export const HUNYUAN = '浑源县退役军人事务局2024部门整体支出绩效目标批复表.xlsx';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Jixiao {
  /** Runs the built command line in the folder of the test. */
  run(...args: string[]): Run;
  runWith(env: NodeJS.ProcessEnv, ...args: string[]): Run;
  /** An absolute path in the folder of the test. */
  at(...path: string[]): string;
  /** Copies a corpus workbook below the folder; gives its path in it. */
  copy(name: string, to?: string): string;
}

/** Builds the command line as it is shipped, once a test file, with a folder of its own. */
export function jixiao(): Jixiao {
  let folder = '';
  let program = '';
  beforeAll(() => {
    const base = mkdtempSync(join(tmpdir(), 'jixiao-cli-'));
    folder = join(base, '工作');
    mkdirSync(folder);
    program = join(base, 'jixiao.cjs');
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const args = [
      webpack,
      '--mode',
      'production',
      '--env',
      'target=cli',
      '--output-path',
      join(base, 'dist'),
    ];
    const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    // Out of its folder: the one file must do by itself.
    cpSync(join(base, 'dist/jixiao.cjs'), program);
  }, 60_000);
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const runWith = (env: NodeJS.ProcessEnv, ...args: string[]): Run => {
    const { PATH } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH, ...env },
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  };
  return {
    runWith,
    run: (...args) => runWith({}, ...args),
    at: (...path) => join(folder, ...path),
    copy(name, to = name) {
      mkdirSync(join(folder, to, '..'), { recursive: true });
      cpSync(join(workbooks, name), join(folder, to));
      return to;
    },
  };
}

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Every file below a folder with the hash of its content. */
export function contentOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), hash(path)]));
}
