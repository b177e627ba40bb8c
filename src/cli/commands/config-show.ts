import { checkWorkbook } from '../../check';
import { contextOf } from '../../check/context';
import { cliText } from '../../messages/cli';
import { basisOf } from '../../messages/presets';
import type { Settings, TargetTable } from '../../model';
import { describeCell, failureText, withoutReports } from '../../report';
import { shown } from '../config-file';
import { failureOf } from '../exit';
import type { ExitCode } from '../exit';
import { collectInputs } from '../inputs';
import { createProgress } from '../progress';
import { findSettings, keptIn, optionsWith } from '../settings';
import type { ConfigOptions, FoundSettings } from '../settings';
import type { Terminal } from '../terminal';
import { openWorkbook } from '../workbook';
import type { LimitOptions, OpenWorkbook } from '../workbook';

export type ConfigShowOptions = LimitOptions & ConfigOptions;

/** Prints what a check of each file goes by, and where that comes from. */
export async function showConfig(
  paths: readonly string[],
  options: ConfigShowOptions,
  { out, err, painter }: Terminal,
): Promise<ExitCode> {
  const { files, failed } = await collectInputs(paths);
  const settings = await findSettings(files, options);
  const failures = [...failed];
  const progress = createProgress(files.length, err);
  for (const { path } of files) {
    try {
      const workbook = await openWorkbook(path, options, progress);
      progress.clear();
      const lines = await describe(workbook, settings.get(path)!);
      out.write([painter.strong(path), ...lines.map((line) => `  ${line}`), ''].join('\n'));
    } catch (error) {
      failures.push(failureOf(path, error));
    }
  }
  progress.clear();
  for (const failure of failures) err.write(`${failureText(failure)}\n`);
  if (failures.length === 0) return 0;
  return failures.length < files.length + failed.length ? 1 : 2;
}

async function describe({ host, snapshot }: OpenWorkbook, found: FoundSettings): Promise<string[]> {
  const inside = await keptIn(host);
  const options = optionsWith(inside, found.settings);
  const { tables } = checkWorkbook(withoutReports(snapshot), { ...options, rules: [] });
  const layers: Layer[] = [
    { name: cliText('config.inWorkbook'), settings: inside.settings },
    ...(found.origin === null ? [] : [{ name: shown(found.origin), settings: found.settings }]),
  ];
  return [
    cliText('config.file', { file: found.origin === null ? cliText('config.noFile') : shown(found.origin) }),
    ...settingLines(options, layers),
    ...defaultLines(options, tables),
    ...tables.map((table) => tableLine(table)),
  ];
}

interface Layer {
  readonly name: string;
  readonly settings: Settings;
}

/** What is set, key by key, and by whom. */
function settingLines(effective: Settings, layers: readonly Layer[]): string[] {
  const line = (key: string, value: unknown, isIn: (settings: Settings) => boolean, all = false): string => {
    const names = layers.filter(({ settings }) => isIn(settings)).map(({ name }) => name);
    const origin = (all ? names : names.slice(0, 1)).join('、');
    return cliText('config.value', { key, value: JSON.stringify(value), origin });
  };
  const { severities = {}, layouts } = effective;
  const plain = PLAIN.filter((key) => effective[key] !== undefined);
  const lists = LISTS.filter((key) => effective[key] !== undefined);
  return [
    ...plain.map((key) => line(key, effective[key], (settings) => settings[key] !== undefined)),
    ...Object.entries(severities).map(([code, severity]) =>
      line(`severities.${code}`, severity, (settings) => settings.severities?.[code] !== undefined),
    ),
    ...lists.map((key) => line(key, effective[key], (settings) => settings[key] !== undefined, true)),
    ...(layouts
      ? [
          line(
            'layouts',
            layouts.map(({ id }) => id),
            (settings) => settings.layouts !== undefined,
            true,
          ),
        ]
      : []),
  ];
}

const PLAIN = ['preset', 'profile', 'budgetYear', 'tolerance', 'weightSum'] as const;
const LISTS = ['genericBases', 'extraUnits'] as const;

/** What holds where nothing is set. */
function defaultLines(effective: Settings, tables: readonly TargetTable[]): string[] {
  const { tolerance, budgetYear } = contextOf(tables, effective);
  const line = (key: (typeof PLAIN)[number], value: string, origin: string): string[] =>
    effective[key] === undefined ? [cliText('config.value', { key, value, origin })] : [];
  return [
    ...line('budgetYear', String(budgetYear ?? cliText('config.unknown')), cliText('config.fromTables')),
    ...line('tolerance', JSON.stringify(tolerance), cliText('config.byDefault')),
  ];
}

const tableLine = ({ range: { sheet, top: row, left: col }, layout, preset, profile }: TargetTable): string =>
  cliText('config.table', {
    cell: describeCell({ sheet, row, col }),
    layout,
    preset,
    basis: basisOf(preset, profile),
  });
