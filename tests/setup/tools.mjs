/**
 * Finds the outside programs that the tests use as independent checkers, and installs what is missing
 * from Debian's packages where that is allowed (root and apt-get).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function onPath(name) {
  if (name.includes('/')) return isExecutable(name) ? name : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const firstOnPath = (names) => names.map(onPath).find(Boolean) ?? null;

/** Each tool: the variable that overrides it, how it is found, the packages that bring it. */
const tools = [
  {
    variable: 'JIXIAO_CHROMIUM',
    label: 'Chromium',
    packages: ['chromium', 'fonts-noto-cjk'],
    find: () =>
      firstOnPath([
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge',
      ]),
  },
  {
    variable: 'JIXIAO_SOFFICE',
    label: 'LibreOffice',
    packages: ['libreoffice-calc'],
    find: () => firstOnPath(['soffice', 'libreoffice']),
  },
  {
    variable: 'JIXIAO_PYTHON',
    label: 'Python with openpyxl and uno',
    packages: ['python3', 'python3-openpyxl', 'python3-uno'],
    find: () =>
      ['/usr/bin/python3', 'python3']
        .map(onPath)
        .find((python) => python && runs(python, ['-c', 'import openpyxl, uno'])) ?? null,
  },
];

function locate(tool) {
  const given = process.env[tool.variable];
  return given ? onPath(given) : tool.find();
}

function install(packages) {
  const apt = onPath('apt-get');
  if (!apt || process.getuid?.() !== 0) return;
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync(apt, ['update', '-qq'], options);
    execFileSync(apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    // What is still missing is named below.
  }
}

/** Environment variables that point to every tool; exits with one line when something is missing. */
export function provideTools() {
  const missing = tools.filter((tool) => !locate(tool));
  if (missing.length > 0) {
    const packages = missing.flatMap((tool) => tool.packages);
    console.error(`Installing for the tests: ${packages.join(' ')}`);
    install(packages);
  }
  const stillMissing = tools.filter((tool) => !locate(tool));
  if (stillMissing.length > 0) {
    const list = stillMissing
      .map((tool) => `${tool.label} (${tool.packages.join(' ')}, or set ${tool.variable})`)
      .join('; ');
    console.error(`Missing for the tests: ${list}`);
    process.exit(1);
  }
  return Object.fromEntries(tools.map((tool) => [tool.variable, locate(tool)]));
}
