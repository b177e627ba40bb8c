import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The oldest browser found inside WPS. */
const PAGE_TARGET = 'chrome87';
/** Before everything else of a page: what the compiler does not lower. */
const OLD_BROWSERS = './src/taskpane/old-browsers.ts';
const NODE_TARGET = 'node20';
/** What a page may load before it is ready, in kB gzip: the workbench its grid, the pane its button. */
const PAGE_BUDGET = 190;
const PORT = '3100';
/** What the workbench opens with. */
const SAMPLE = './assets/samples/古城街道办事处2022项目绩效目标表.xlsx';

/** Prints the gzip size of what an entry loads at first and of each later chunk; the budget is for the first. */
const gzipSizes = (budget = Infinity) => ({
  apply(compiler) {
    const report = (compilation) => {
      const sum = (files) =>
        [...files]
          .filter((file) => !file.endsWith('.map'))
          .reduce(
            (total, file) => total + gzipSync(compilation.getAsset(file).source.buffer()).length / 1000,
            0,
          );
      for (const [name, entry] of compilation.entrypoints) {
        const first = sum(entry.getFiles());
        console.log(`${name}: ${first.toFixed(1)} kB gzip at first`);
        if (first > budget) {
          const message = `${name} loads ${first.toFixed(1)} kB gzip, its budget is ${budget} kB`;
          compilation.errors.push(new webpack.WebpackError(message));
        }
      }
      for (const chunk of compilation.chunks) {
        if (!chunk.canBeInitial()) {
          console.log(`  ${chunk.name ?? chunk.id}: ${sum(chunk.files).toFixed(1)} kB gzip later`);
        }
      }
    };
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('gzipSizes', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'gzipSizes', stage }, () => report(compilation)),
    );
  },
});

const common = (mode, target) => ({
  mode,
  context: at('.'),
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } }] },
  // The minimiser also lowers what node_modules ship to the target.
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'eof' })] },
  // gzipSizes holds the budget.
  performance: false,
  stats: 'errors-warnings',
});

/** The command line as one file; `scripts/link-bin.mjs` makes it `npx jixiao`. */
function cli(mode) {
  const base = common(mode, NODE_TARGET);
  return {
    ...base,
    name: 'cli',
    target: NODE_TARGET,
    entry: { jixiao: './src/cli/main.ts' },
    output: { path: at('dist/cli'), filename: 'jixiao.cjs', clean: true },
    resolve: {
      ...base.resolve,
      // Its ES module would take this machine's paths along.
      alias: { tinyglobby$: at('node_modules/tinyglobby/dist/index.cjs') },
    },
    module: {
      // The rules' pages, for `jixiao explain`.
      rules: [...base.module.rules, { test: /\.md$/, type: 'asset/source' }],
    },
    devtool: false,
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    ],
  };
}

/** A browser is opened only where there is someone to see it. */
const hasDesktop = () =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const devServer = () => {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= PORT;
  return {
    host: '127.0.0.1',
    port: 'auto',
    open: hasDesktop(),
    static: false,
    client: { overlay: false, logging: 'warn' },
    onListening({ server }) {
      console.log(`\n  绩效表助手  http://127.0.0.1:${server.address().port}/\n`);
    },
  };
};

/**
 * Nothing from outside, no code from text. `'self'` holds for a page that is opened as a file, too. The only style
 * that may stand in the page is an empty one: Fluent fills it rule by rule.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'img-src data: blob:',
  // The report that is printed stands in a frame of its own, as text.
  "frame-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts a file into the output as it is. */
const copyFile = (from, name) => ({
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('copyFile', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'copyFile', stage }, () => {
        compilation.fileDependencies.add(at(from));
        compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(at(from))));
      }),
    );
  },
});

/** The page that shows a workbook beside the pane: static files, nothing from outside. */
function workbench(mode) {
  const base = common(mode, PAGE_TARGET);
  const production = mode === 'production';
  return {
    ...base,
    name: 'workbench',
    target: ['web', 'es2020'],
    entry: { workbench: [OLD_BROWSERS, './src/workbench/main.tsx'] },
    output: {
      path: at('dist/workbench'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      // Relative, so that the folder works below any path.
      publicPath: '',
      clean: true,
    },
    resolve: { ...base.resolve, alias: { 'sample-workbook$': at(SAMPLE) } },
    experiments: { css: true },
    module: {
      rules: [
        ...base.module.rules,
        // As a data URL inside a lazy chunk: no fetch of a sibling file.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    devtool: production ? false : 'eval-source-map',
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/workbench/index.html',
        scriptLoading: 'blocking',
        inject: 'body',
        // Source maps of development are code from text.
        ...(production && { meta: { policy: { 'http-equiv': 'Content-Security-Policy', content: POLICY } } }),
      }),
      ...(production
        ? [copyFile('./assets/workbench/使用说明.txt', '使用说明.txt'), gzipSizes(PAGE_BUDGET)]
        : []),
    ],
    infrastructureLogging: { level: 'warn' },
    devServer: devServer(),
  };
}

/** What the pane alone loads in an Office, weighed and not written. */
function pane(mode) {
  const base = common(mode, PAGE_TARGET);
  return {
    ...base,
    name: 'pane',
    target: ['web', 'es2020'],
    entry: {
      pane: {
        import: [
          OLD_BROWSERS,
          'react-dom/client',
          './src/taskpane/browser-services.ts',
          './src/taskpane/TaskPane.tsx',
        ],
        library: { name: 'pane', type: 'var' },
      },
    },
    output: { path: at('dist/pane'), publicPath: '' },
    plugins: [
      { apply: (compiler) => compiler.hooks.shouldEmit.tap('weighOnly', () => false) },
      gzipSizes(PAGE_BUDGET),
    ],
  };
}

const targets = { workbench, pane, cli };

/** `--env target=workbench|pane|cli`, several by commas; all targets without it. */
export default function config(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  const chosen = env.target ? env.target.split(',') : Object.keys(targets);
  return chosen.map((name) => {
    const make = targets[name];
    if (!make) throw new Error(`Unknown target ${name}: one of ${Object.keys(targets).join(', ')}`);
    return make(mode);
  });
}
