import { checkWorkbook, compareWithBaseline, severityRank } from '../../check';
import { countSeverities, digestFile, withoutReports } from '../../report';
import type { Reporter } from '../../report';
import { failureOf } from '../exit';
import type { Progress } from '../progress';
import { keptIn, optionsWith } from '../settings';
import { openWorkbook } from '../workbook';
import type { CheckJob, CheckSetup, FileOutcome } from './job';

/** Checks one file and makes its part of the report. Never fails: what goes wrong is an outcome. */
export async function checkFile(
  { path, settings, known }: CheckJob,
  setup: CheckSetup,
  reporter: Reporter,
  progress?: Progress,
): Promise<FileOutcome> {
  try {
    const { host, snapshot } = await openWorkbook(path, setup, progress);
    const inside = await keptIn(host);
    const options = optionsWith(inside, settings, setup.rules);
    const result = checkWorkbook(withoutReports(snapshot), options);
    const compared = compareWithBaseline(
      result.findings,
      known,
      (rule) => setup.rules?.includes(rule) ?? true,
    );
    const limit = severityRank(setup.severity);
    const file = {
      path,
      ...result,
      findings: compared.fresh.filter(({ severity }) => severityRank(severity) <= limit),
      ignored: [...result.ignored, ...compared.known],
      unusable: inside.unusable,
    };
    return {
      part: reporter.file(file),
      digest: digestFile(file),
      all: countSeverities(compared.fresh),
      changed: compared.changed,
    };
  } catch (error) {
    return { failed: failureOf(path, error) };
  }
}
