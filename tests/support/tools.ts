import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice: `JIXIAO_SOFFICE`, else what `soffice` on the path is. */
export const sofficeCommand = (): string => process.env['JIXIAO_SOFFICE'] || 'soffice';

/** A Python 3 that has openpyxl and LibreOffice's `uno`: `JIXIAO_PYTHON`, else Debian's own. */
const pythonCommand = (): string => process.env['JIXIAO_PYTHON'] || '/usr/bin/python3';

/** A new directory of its own under the system's temporary one. */
export const temporaryDirectory = (prefix = 'jixiao-'): string => mkdtempSync(join(tmpdir(), prefix));

export const removeDirectory = (dir: string): void =>
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });

/** The switch that keeps a LibreOffice run apart from the user's own profile and from other runs. */
export const sofficeProfile = (dir: string): string => `-env:UserInstallation=${pathToFileURL(dir).href}`;

const MAX_OUTPUT = 256 * 1024 * 1024;

function run(command: string, args: readonly string[], hint: string, input?: string): string {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    });
  } catch (cause) {
    const { code, stderr } = cause as { code?: string; stderr?: string };
    if (code === 'ENOENT') throw new Error(`Not found: ${command}. ${hint}`, { cause });
    if (stderr?.includes('ModuleNotFoundError')) throw new Error(`${stderr.trim()}\n${hint}`, { cause });
    throw new Error(`${command} ${args.join(' ')} failed: ${stderr ?? String(cause)}`, { cause });
  }
}

/** Runs a Python script, returns its standard output; throws with its standard error. */
export const runPython = (script: string, args: readonly string[] = [], input?: string): string =>
  run(
    pythonCommand(),
    [script, ...args],
    'The independent checks need Python 3 with openpyxl and uno (apt-get install python3-openpyxl python3-uno), ' +
      'or set JIXIAO_PYTHON.',
    input,
  );

/** Converts files with LibreOffice in one start; the results stand in `outDir` under their names. */
export function convertWithLibreOffice(files: readonly string[], format: string, outDir: string): void {
  const profile = temporaryDirectory('jixiao-lo-');
  try {
    run(
      sofficeCommand(),
      [
        sofficeProfile(profile),
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        outDir,
        ...files,
      ],
      'The independent checks need LibreOffice (apt-get install libreoffice-calc), or set JIXIAO_SOFFICE.',
    );
  } finally {
    removeDirectory(profile);
  }
}
