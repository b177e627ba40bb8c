import type { CheckedFile } from './checked';
import { jsonFailure, jsonFinding, jsonHeader, jsonIgnored, jsonProblem, jsonSummary } from './json-parts';
import type { JsonReport } from './json-schema';
import type { Reporter } from './reporter';

/** One document in the format of docs/json.md. */
export const jsonReporter = (): Reporter => ({
  start: () => '{\n  "version": 1,\n  "files": [',
  file: (file) => `\n    ${indented(jsonFile(file), 4)}`,
  between: ',',
  end: ({ files, failed }) =>
    [
      files.length > 0 ? '\n  ],' : '],',
      `  "failed": ${indented(failed.map(jsonFailure), 2)},`,
      `  "summary": ${indented(jsonSummary(files), 2)}`,
      '}\n',
    ].join('\n'),
});

/** Line breaks within texts are escaped: those found are of the form. */
const indented = (value: unknown, by: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`);

const jsonFile = (file: CheckedFile): JsonReport['files'][number] => ({
  ...jsonHeader(file),
  findings: file.findings.map(jsonFinding),
  ...(file.ignored.length > 0 && { ignored: file.ignored.map(jsonIgnored) }),
  ...(file.ignoreProblems.length > 0 && { ignoreProblems: file.ignoreProblems.map(jsonProblem) }),
});
