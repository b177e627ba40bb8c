import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import webpack from 'webpack';
import type { Compilation } from 'webpack';
import { removeDirectory, temporaryDirectory } from '../../support/tools';

const root = join(__dirname, '../../..');
const BUILD_MS = 120_000;

let dir: string;
/** Our modules by the chunk that holds them: `first` for those that the pane loads before anything is asked of it. */
let modules: Readonly<Record<'first' | 'engine', readonly string[]>>;

beforeAll(async () => {
  dir = temporaryDirectory();
  const compilation = await bundle();
  modules = {
    first: modulesOf(compilation, compilation.entrypoints.get('main')!),
    engine: modulesOf(compilation, compilation.namedChunkGroups.get('engine')!),
  };
}, BUILD_MS);
afterAll(() => removeDirectory(dir));

/** Bundles the pane as the page does, only that nothing is made small. */
function bundle(): Promise<Compilation> {
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: ['web', 'es2020'],
    entry: './src/taskpane/TaskPane.tsx',
    output: { path: dir, library: { type: 'commonjs' } },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'chrome87' } }] },
    experiments: { css: true },
    optimization: { minimize: false, concatenateModules: false },
    externals: [/^@fluentui\//, /^react/],
    externalsType: 'commonjs',
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? stats?.compilation.errors[0];
      if (problem || !stats) reject(problem ?? new Error('nothing was bundled'));
      else compiler.close(() => resolve(stats.compilation));
    });
  });
}

type ChunkGroup = Compilation['chunkGroups'][number];

const modulesOf = ({ chunkGraph }: Compilation, { chunks }: ChunkGroup): readonly string[] =>
  chunks
    .flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)])
    .flatMap((module) => (module instanceof webpack.NormalModule ? [relative(root, module.resource)] : []))
    .filter((file) => file.startsWith('src/'));

const inRoom = (chunk: keyof typeof modules, room: string): readonly string[] =>
  modules[chunk].filter((file) => file.startsWith(`src/${room}/`));

describe('the first load of the pane', () => {
  it('holds the pane itself', () => {
    expect(inRoom('first', 'taskpane')).toContain('src/taskpane/views/check/CheckView.tsx');
  });

  it.each(['rules', 'recognise', 'model/schema', 'hosts/xlsx'])('has nothing of %s in it', (room) => {
    expect(inRoom('first', room)).toEqual([]);
  });

  it('knows nothing of check and fix that needs the rules', () => {
    const heavy = /^src\/(check\/(checker|check|judge|settings)|fix\/safe)\.ts$/;
    expect(modules.first.filter((file) => heavy.test(file))).toEqual([]);
  });
});

describe('the engine', () => {
  it('holds what the first load has not', () => {
    expect(inRoom('engine', 'rules').length).toBeGreaterThan(80);
    expect(modules.engine).toContain('src/fix/safe.ts');
    expect(modules.engine).toContain('src/recognise/index.ts');
  });
});
