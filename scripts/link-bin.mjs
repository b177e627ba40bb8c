/**
 * Puts the built command line into node_modules/.bin, so that `npx jixiao` works in a checkout, offline.
 * A `bin` entry in package.json would not: npm links only the commands of dependencies, and for a project's
 * own command npx makes an installation in its cache.
 */
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.bin');
const target = join('..', '..', 'dist', 'cli', 'jixiao.cjs');

mkdirSync(folder, { recursive: true });
chmodSync(join(folder, target), 0o755);
if (process.platform === 'win32') {
  writeFileSync(join(folder, 'jixiao.cmd'), `@node "%~dp0\\${target}" %*\r\n`);
} else {
  const link = join(folder, 'jixiao');
  rmSync(link, { force: true });
  symlinkSync(target, link);
}
