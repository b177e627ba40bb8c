import { renderError } from '../messages/errors';
import { renderFinding } from '../messages/findings';
import { reportText } from '../messages/report';
import { toA1 } from '../model';
import type { CellAddress, Finding, IgnoredFinding, Severity, TargetTable } from '../model';
import type { CheckedFile, FailedFile } from './checked';
import { describeCell, describeFix, describePlace } from './describe';
import { hashText } from './hash';
import { describeIgnoreProblem } from './notes';
import type { Reporter, RuleFacts } from './reporter';
import { ruleTexts } from './rule-texts';
// The types only: zod is not loaded to write a report.
import type { SarifLog } from './sarif-schema';

type Run = SarifLog['runs'][number];
type Result = Run['results'][number];
type Location = Result['locations'][number];
type Invocation = Run['invocations'][number];
type Notification = Invocation['toolExecutionNotifications'][number];

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LANGUAGE = 'zh-CN';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** A log after the OASIS standard “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”. */
export const sarifReporter = (rules: readonly RuleFacts[], version?: string): Reporter => ({
  start() {
    const tool: Run['tool'] = {
      driver: {
        name: 'jixiao',
        fullName: reportText('tool.name'),
        ...(version !== undefined && { version }),
        language: LANGUAGE,
        rules: rules.map(describeRule),
      },
    };
    return [
      `{\n"$schema": ${JSON.stringify(SCHEMA)},\n"version": "2.1.0",\n"runs": [{`,
      `"language": ${JSON.stringify(LANGUAGE)},\n"tool": ${JSON.stringify(tool)},\n"results": [\n`,
    ].join('\n');
  },
  file(file) {
    const indexes = new Map(rules.map(({ code }, index) => [code, index]));
    const times = new Map<string, number>();
    const result = (finding: IgnoredFinding, suppressions: Result['suppressions']): string => {
      const fingerprint = fingerprintOf(finding, file);
      const before = times.get(fingerprint) ?? 0;
      times.set(fingerprint, before + 1);
      return JSON.stringify({
        ...resultOf(finding, file, indexes.get(finding.rule)),
        partialFingerprints: { 'jixiaoFinding/v1': `${fingerprint}:${before + 1}` },
        suppressions,
      } satisfies Result);
    };
    return [
      ...file.findings.map((finding) => result(finding, [])),
      ...file.ignored.map((finding) => result(finding, [suppression(finding)])),
    ].join(',\n');
  },
  between: ',\n',
  end({ files, failed }) {
    const invocation: Invocation = {
      executionSuccessful: failed.length === 0,
      toolConfigurationNotifications: files.flatMap(({ path, unusable, ignoreProblems }) => [
        ...(unusable ? [notification(path, 'warning', unusable.id, sentencesOf(unusable))] : []),
        ...ignoreProblems.map((each) =>
          notification(path, 'note', `ignore.${each.problem}`, describeIgnoreProblem(each)),
        ),
      ]),
      toolExecutionNotifications: failed.map((each) =>
        notification(each.path, 'error', each.id, sentencesOf(each)),
      ),
    };
    return `\n],\n"invocations": ${JSON.stringify([invocation])}\n}]\n}\n`;
  },
});

function describeRule({ code, slug, severity, dimension, sources }: RuleFacts) {
  const { title, whys, todos } = ruleTexts(code);
  return {
    id: code,
    name: slug,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(whys.join('\n') || title) },
    help: { text: plain(todos.join('\n') || title) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { dimension, sources, tags: [dimension] },
  };
}

function resultOf(
  finding: Finding,
  file: CheckedFile,
  ruleIndex: number | undefined,
): Omit<Result, 'partialFingerprints' | 'suppressions'> {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const others = finding.cells.filter((cell) => describeCell(cell) !== describeCell(finding.address));
  const table = finding.table === null ? undefined : file.tables[finding.table];
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: plain([what, todo].join('\n')) },
    locations: [
      locationOf(file.path, finding.address, {
        ...(table && { table: nameOf(table) }),
        ...(finding.field !== null && { place: describePlace(finding, file.tables) }),
      }),
    ],
    ...(others.length > 0 && { relatedLocations: others.map((cell) => locationOf(file.path, cell)) }),
    properties: {
      why,
      todo,
      value: finding.value,
      field: finding.field,
      fixes: finding.fixes.map((fix) => ({ kind: fix.kind, label: describeFix(fix) })),
    },
  };
}

/** A workbook has no lines: the cell is a logical location, by sheet and A1. */
const locationOf = (
  path: string,
  at: CellAddress,
  more: { table?: string; place?: string } = {},
): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path) } },
  logicalLocations: [
    {
      name: toA1(at),
      fullyQualifiedName: describeCell(at),
      kind: 'cell',
      properties: { sheet: at.sheet, cell: toA1(at), ...more },
    },
  ],
});

const nameOf = (table: TargetTable): string => (table.name?.value || table.title?.raw || '').trim();

/** The ignores stand in the workbook, a baseline beside it. */
const suppression = ({ reason }: IgnoredFinding): Result['suppressions'][number] =>
  reason === undefined
    ? { kind: 'external', status: 'accepted' }
    : { kind: 'inSource', status: 'accepted', ...(reason && { justification: reason }) };

const notification = (
  path: string,
  level: Notification['level'],
  id: string,
  text: string,
): Notification => ({
  descriptor: { id },
  level,
  message: { text: plain(text) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
});

function sentencesOf({ id, data }: Pick<FailedFile, 'id' | 'data'>): string {
  const { what, todo } = renderError(id, data);
  return `${what}\n${todo}`;
}

/** What stays the same while rows are inserted, sheets renamed and the file moved. */
function fingerprintOf(
  { rule, messageId, table, field, value, address }: Finding,
  file: CheckedFile,
): string {
  const home = table === null ? undefined : file.tables[table];
  const indicator = home?.indicators.find(({ name }) => name.address.row === address.row)?.name.value ?? '';
  const project = home?.code?.value.trim() || home?.name?.value.trim() || address.sheet;
  return hashText([rule, messageId, project, field ?? '', indicator, value.trim()].join('\n'));
}

/** Braces mean a placeholder to readers of SARIF, and `[text](target)` a link. */
const plain = (text: string): string =>
  text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');

/** A relative path stays relative; an absolute one becomes a file URI. */
export function uriOf(path: string): string {
  const segments = path.replaceAll('\\', '/').split('/');
  const drive = /^[A-Za-z]:$/.test(segments[0]!) ? segments.shift()! : '';
  const way = segments.map(encodeSegment).join('/');
  if (drive) return `file:///${drive}/${way}`;
  return way.startsWith('//') ? `file:${way}` : way.startsWith('/') ? `file://${way}` : way;
}

/** Half a surrogate pair can't be encoded, though it may stand in a file's name. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(LONE_SURROGATE, '\ufffd'));
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
