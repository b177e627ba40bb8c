import { statSync } from 'node:fs';
import { checkWorkbook, ignoreFor } from '../../check';
import type { CheckResult } from '../../check';
import { HostError } from '../../hosts/error';
import { keepIgnores } from '../../hosts/kept';
import { cliText } from '../../messages/cli';
import type { Finding, Ignore, IgnoreScope, RuleCode, Settings } from '../../model';
import { describeIgnore, withoutReports } from '../../report';
import { UsageError } from '../exit';
import type { ExitCode } from '../exit';
import type { CellChoice } from '../options';
import { rewriteFiles } from '../rewrite';
import type { Rewritten, RewriteOptions } from '../rewrite';
import { keptIn, optionsWith } from '../settings';
import type { Terminal } from '../terminal';
import type { OpenWorkbook } from '../workbook';

export interface IgnoreCommandOptions extends RewriteOptions {
  readonly rule?: readonly RuleCode[];
  readonly cell?: CellChoice;
  readonly sheet?: string;
  readonly reason?: string;
  readonly list?: boolean;
  /** Number of an ignore in the list, from 1. */
  readonly remove?: number;
}

/** Leaves findings alone, with a reason; lists what is left alone; takes one of them back. */
export function ignore(path: string, options: IgnoreCommandOptions, terminal: Terminal): Promise<ExitCode> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(cliText('ignore.oneFile', { path }));
  }
  if (options.list) return run(path, { ...options, dryRun: true }, terminal, listAll);
  if (options.remove !== undefined)
    return run(path, options, terminal, (work) => remove(work, options.remove!));
  const { rule, reason = '' } = options;
  if (rule?.length !== 1) throw new UsageError(cliText('ignore.oneRule'));
  if (reason.trim() === '') throw new UsageError(cliText('ignore.noReason'));
  return run(path, options, terminal, (work) => add(work, rule[0]!, reason.trim(), options));
}

interface Work {
  readonly workbook: OpenWorkbook;
  readonly result: CheckResult;
  readonly present: readonly Ignore[];
}

const run = (
  path: string,
  options: RewriteOptions,
  terminal: Terminal,
  act: (work: Work) => Promise<readonly string[]>,
): Promise<ExitCode> =>
  rewriteFiles([path], options, terminal, async (workbook, settings) => {
    const lines = await act(await prepare(workbook, settings));
    return { lines: () => lines, errors: 0, worked: true } satisfies Rewritten;
  });

/** @throws HostError when the ignores there can't be read: writing would lose them */
async function prepare(workbook: OpenWorkbook, settings: Settings): Promise<Work> {
  const inside = await keptIn(workbook.host);
  if (inside.unusable) throw new HostError(inside.unusable.id, inside.unusable.data);
  const options = optionsWith(inside, settings);
  const result = checkWorkbook(withoutReports(workbook.snapshot), options);
  return { workbook, result, present: inside.ignores };
}

async function add(
  { workbook, result, present }: Work,
  rule: RuleCode,
  reason: string,
  { cell, sheet }: IgnoreCommandOptions,
): Promise<readonly string[]> {
  const scope: IgnoreScope = cell ? 'cell' : sheet === undefined ? 'workbook' : 'table';
  if (cell?.sheet === null && workbook.snapshot.sheets.length > 1) throw new HostError('ignore.whichSheet');
  const named = cell?.sheet ?? sheet;
  if (named !== undefined && !workbook.snapshot.sheets.some(({ name }) => name === named)) {
    throw new HostError('ignore.noSheet', { sheet: named });
  }
  const isMeant = (finding: Finding): boolean =>
    finding.rule === rule &&
    (cell ? standsAt(finding, cell) : sheet === undefined || isOnSheet(finding, sheet));
  const found = [...result.findings, ...result.ignored].filter(isMeant);
  if (found.length === 0) throw new HostError('ignore.nothing', { rule });
  const ignores = found.map((finding) => ignoreFor(finding, result.tables, scope, reason, today()));
  const fresh = new Map(ignores.map((each) => [keyOf(each), each]));
  await keepIgnores(workbook.host.storage, [
    ...present.filter((each) => !fresh.has(keyOf(each))),
    ...fresh.values(),
  ]);
  return Array.from(fresh.values(), (each) =>
    cliText('ignore.added', { what: describeIgnore(each), reason }),
  );
}

async function remove({ workbook, present }: Work, number: number): Promise<readonly string[]> {
  const gone = present[number - 1];
  if (!gone) throw new HostError('ignore.noNumber', { number, count: present.length });
  await keepIgnores(
    workbook.host.storage,
    present.filter((each) => each !== gone),
  );
  return [cliText('ignore.removed', { what: describeIgnore(gone) })];
}

function listAll({ present, result }: Work): Promise<readonly string[]> {
  const lines = present.map((each, index) => {
    const problem = result.ignoreProblems.find(({ ignore: wanted }) => wanted === each)?.problem;
    return cliText('ignore.item', {
      number: index + 1,
      what: describeIgnore(each),
      reason: each.reason.trim() || cliText('ignore.without'),
      date: each.date ? ` ${each.date}` : '',
      state: problem === 'stale' ? cliText('ignore.stale') : '',
    });
  });
  return Promise.resolve(lines.length > 0 ? lines : [cliText('ignore.none')]);
}

const standsAt = ({ address, cells }: Finding, { sheet, row, col }: CellChoice): boolean =>
  [address, ...cells].some(
    (at) => at.row === row && at.col === col && (sheet === null || at.sheet === sheet),
  );

const isOnSheet = ({ address }: Finding, sheet: string): boolean => address.sheet === sheet;

/** What an ignore is about: the same again takes its place. */
const keyOf = ({ reason: _reason, date: _date, ...what }: Ignore): string => JSON.stringify(what);

/** Where the user is, `2026-11-20`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
