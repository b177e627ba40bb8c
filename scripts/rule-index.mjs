// `npm run docs [-- --check]`: writes docs/rules/README.md, or fails when it is stale.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const index = join(root, 'docs/rules/README.md');
const folder = mkdtempSync(join(tmpdir(), 'jixiao-docs-'));

try {
  const outfile = join(folder, 'rule-index.mjs');
  await build({
    entryPoints: [join(root, 'scripts/render-rule-index.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const { renderRuleIndex } = await import(pathToFileURL(outfile).href);
  const text = renderRuleIndex();
  if (!process.argv.includes('--check')) {
    writeFileSync(index, text);
  } else if (!existsSync(index) || readFileSync(index, 'utf8') !== text) {
    console.error('docs/rules/README.md is stale: run npm run docs');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
