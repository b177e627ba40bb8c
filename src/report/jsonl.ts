import { jsonFailure, jsonFinding, jsonHeader, jsonIgnored, jsonProblem, jsonSummary } from './json-parts';
import type { JsonLine } from './json-schema';
import type { Reporter } from './reporter';

/** One JSON object a line: for each file itself, its findings, its ignores; then what failed, and the sums. */
export const jsonLinesReporter = (): Reporter => ({
  start: () => '',
  file(file) {
    const { path } = file;
    return lines([
      { type: 'file', ...jsonHeader(file) },
      ...file.findings.map((each) => ({ type: 'finding' as const, file: path, ...jsonFinding(each) })),
      ...file.ignored.map((each) => ({ type: 'ignored' as const, file: path, ...jsonIgnored(each) })),
      ...file.ignoreProblems.map((each) => ({
        type: 'ignoreProblem' as const,
        file: path,
        ...jsonProblem(each),
      })),
    ]);
  },
  between: '',
  end: ({ files, failed }) =>
    lines([
      ...failed.map((file) => ({ type: 'failed' as const, ...jsonFailure(file) })),
      { type: 'summary', files: files.length, failed: failed.length, ...jsonSummary(files) },
    ]),
});

const lines = (objects: readonly JsonLine[]): string =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join('');
