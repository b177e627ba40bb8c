import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../src/check';
import { nodeCodec } from '../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../src/hosts/xlsx/host';
import type { WorkbookSnapshot } from '../src/model';
import { commentPlan, markPlan } from '../src/report';
import { inTurns, medianPeak, peakMemory, runNode } from './measure';
import { pageRows } from './page/rows';
import { bareScan } from './peers/bare-scan';
import { isMet, markdownTable } from './results';
import type { Row } from './results';
import { makeWorkbook } from './workbook/package';

const SHEETS = 200;
/** Workbooks in a folder. */
const FOLDERS = [10, 50] as const;
const TABLES_PER_SECOND = 1500;
const LINEAR = [50, 200, 800] as const;
/** Milliseconds SheetJS took to open the workbook on the machine the budgets were set on. */
const SHEETJS_REFERENCE = 288;
const MARKERS = ['<!-- bench:start -->', '<!-- bench:end -->'] as const;

const [root = '.', folder = '.', ...flags] = process.argv.slice(2);
const cli = join(root, 'dist/cli/jixiao.cjs');
const sheetjs = join(root, 'bench/peers/sheetjs.mjs');

const open = (bytes: Uint8Array): XlsxHost =>
  XlsxHost.open(bytes, { codec: nodeCodec, fileName: 'bench.xlsx' });
const read = (bytes: Uint8Array): Promise<WorkbookSnapshot> => open(bytes).readWorkbook({});

async function measure(): Promise<Row[]> {
  const bytes = makeWorkbook(SHEETS);
  const file = join(folder, 'bench.xlsx');
  writeFileSync(file, bytes);
  return [
    await readRow(bytes),
    ...(await processRows(file)),
    ...(await checkRows()),
    ...(await markRows(file)),
    memoryRow(file),
    ...(await folderRows(bytes)),
    ...(await inBrowser()),
  ];
}

async function inBrowser(): Promise<Row[]> {
  const paneFirstLoad = Number(readFileSync(join(folder, 'pane.txt'), 'utf8'));
  const rows = await pageRows({ page: join(folder, 'page'), paneFirstLoad, folder, root });
  if (!rows) console.error('No Chromium: the page was not measured.');
  return rows ?? [];
}

async function readRow(bytes: Uint8Array): Promise<Row> {
  const filled = (await read(bytes)).sheets.flatMap(({ values }) => values.flat()).filter((v) => v !== null);
  if (filled.length !== bareScan(bytes).cells) throw new Error('Reader and scan see different cells');
  const [ours, bare] = await inTurns([() => read(bytes), () => bareScan(bytes)], 15, 5);
  return {
    what: 'Reading the workbook, warm',
    figure: ours!,
    unit: 'ms',
    peer: { name: 'bare inflate and scan', figure: bare! },
    budget: { most: 4, of: 'ratio' },
  };
}

async function processRows(file: string): Promise<Row[]> {
  // 1: the check found errors, as it should.
  const check = (): string => runNode([cli, 'check', file], [1]);
  const [ours, theirs] = await inTurns([check, () => runNode([sheetjs, file])], 11, 1);
  return [
    {
      what: '`jixiao check`, whole process',
      figure: ours!,
      unit: 'ms',
      peer: { name: 'SheetJS opens the file', figure: theirs! },
      budget: { most: 1, of: 'ratio' },
    },
  ];
}

/** Warm times of recognition and rules, at several sizes. */
async function checkRows(): Promise<Row[]> {
  const snapshots = await Promise.all(LINEAR.map((sheets) => read(makeWorkbook(sheets))));
  const times = await inTurns(
    snapshots.map((snapshot) => () => checkWorkbook(snapshot)),
    15,
    5,
  );
  const perTable = times.map((time, i) => time / LINEAR[i]!);
  return LINEAR.map((tables, i) => ({
    what: `Recognition and rules, ${tables} tables, warm`,
    figure: times[i]!,
    unit: 'ms',
    ...(tables === SHEETS && { budget: { most: 60, of: 'figure' as const } }),
    // Linear: a table costs no more among 800 than half as much again as among 50.
    ...(i === LINEAR.length - 1 && {
      peer: { name: `${LINEAR[0]} tables × ${tables / LINEAR[0]}`, figure: perTable[0]! * tables },
      budget: { most: 1.5, of: 'ratio' as const },
    }),
  }));
}

async function markRows(file: string): Promise<Row[]> {
  const bytes = readFileSync(file);
  const findings = checkWorkbook(await read(bytes)).findings;
  const target = join(folder, 'marked.xlsx');
  const marked = async (): Promise<void> => {
    const host = open(bytes);
    await host.apply(markPlan(findings));
    writeFileSync(target, host.bytes());
  };
  const commented = async (): Promise<void> => {
    const host = open(bytes);
    await host.apply({ ops: [...markPlan(findings).ops, ...commentPlan(findings).ops] });
    writeFileSync(target, host.bytes());
  };
  const markProcess = (): string =>
    runNode([cli, 'mark', file, '--out', join(folder, 'out'), '--force'], [1]);
  const [marks, comments, whole, sheetJs] = await inTurns(
    [marked, commented, markProcess, () => runNode([sheetjs, file])],
    7,
    1,
  );
  const limit = (300 * sheetJs!) / SHEETJS_REFERENCE;
  const peer = { name: 'SheetJS opens the file', figure: sheetJs! };
  return [
    {
      what: 'Mark all findings and save',
      figure: marks!,
      unit: 'ms',
      peer,
      budget: { most: limit, of: 'figure' },
    },
    { what: '… with comments', figure: comments!, unit: 'ms', peer },
    { what: '`jixiao mark`, whole process', figure: whole!, unit: 'ms', peer },
  ];
}

const memoryRow = (file: string): Row => ({
  what: 'Peak memory of `jixiao check`',
  figure: peakMemory([cli, 'check', file]),
  unit: 'MB',
  peer: { name: 'SheetJS opens the file', figure: peakMemory([sheetjs, file]) },
  budget: { most: 150, of: 'figure' },
});

/** Folders of as many copies of the workbook. */
async function folderRows(bytes: Uint8Array): Promise<Row[]> {
  const folders = FOLDERS.map((files) => {
    const path = join(folder, `folder-${files}`);
    mkdirSync(path);
    for (let i = 0; i < files; i++) writeFileSync(join(path, `${i}.xlsx`), bytes);
    return path;
  });
  const [few = '', many = ''] = folders;
  const check = (path: string, jobs: number): string[] => [cli, 'check', path, '--jobs', String(jobs)];
  const tables = FOLDERS[1] * SHEETS;
  const [two, one] = await inTurns(
    [() => runNode(check(many, 2), [1]), () => runNode(check(many, 1), [1])],
    3,
  );
  return [
    {
      what: `A folder of ${FOLDERS[1]} such workbooks, \`--jobs 2\``,
      figure: two!,
      unit: 'ms',
      peer: { name: '`--jobs 1`', figure: one! },
      budget: { most: (tables / TABLES_PER_SECOND) * 1000, of: 'figure' },
    },
    {
      what: `Peak memory of a folder of ${FOLDERS[1]}, \`--jobs 2\``,
      figure: medianPeak(check(many, 2)),
      unit: 'MB',
      peer: { name: `a folder of ${FOLDERS[0]}`, figure: medianPeak(check(few, 2)) },
      // Five times the files; what garbage is left when differs from run to run.
      budget: { most: 1.25, of: 'ratio' },
    },
  ];
}

function writeDocument(table: string): void {
  const path = join(root, 'docs/performance.md');
  const text = readFileSync(path, 'utf8');
  const [start, end] = MARKERS.map((marker) => text.indexOf(marker));
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`No place for the table in ${path}`);
  }
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}.`;
  const body = `${MARKERS[0]}\n\n${table}\n\n${machine}\n\n`;
  writeFileSync(path, text.slice(0, start) + body + text.slice(end));
}

async function main(): Promise<void> {
  const rows = flags.includes('--page') ? await inBrowser() : await measure();
  const table = markdownTable(rows);
  console.log(table);
  if (flags.includes('--write')) writeDocument(table);
  if (!rows.every(isMet)) process.exitCode = 1;
}

void main();
