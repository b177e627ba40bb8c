import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const root = join(__dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds a page for production into a folder; throws with webpack's output. */
export function buildPage(target: string, dir: string): void {
  const cli = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--env', `target=${target}`, '--output-path', dir];
  try {
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout?: string; stderr?: string };
    throw new Error(`webpack failed: ${stdout ?? ''}${stderr ?? ''}`, { cause });
  }
}

/** Serves a folder's files on a free port of 127.0.0.1. */
export async function serve(dir: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(join(dir, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    const found = path.startsWith(dir + sep) ? readFile(path) : Promise.reject(new Error('outside'));
    found.then(
      (content) => {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
