// `npm run bench [-- --write]`: builds the command line, the page and the bench, then measures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

try {
  const webpack = fileURLToPath(new URL('../node_modules/webpack/bin/webpack.js', import.meta.url));
  const make = (target, ...more) => [webpack, '--mode', 'production', '--env', `target=${target}`, ...more];
  const page = join(folder, 'page');
  process.exitCode = run(make('cli')) || run(make('workbench', '--output-path', page));
  if (process.exitCode === 0) {
    // Over its budget it is a failure of the build, and of the bench a figure.
    const { stdout } = spawnSync(process.execPath, make('pane'), { cwd: root, encoding: 'utf8' });
    writeFileSync(join(folder, 'pane.txt'), /pane: ([\d.]+) kB gzip at first/.exec(stdout)?.[1] ?? '');
    const outfile = join(folder, 'bench.cjs');
    await build({
      entryPoints: [join(root, 'bench/main.ts')],
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outfile,
      logLevel: 'warning',
    });
    process.exitCode = run([outfile, root, folder, ...process.argv.slice(2)]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
