export { countSeverities, SEVERITIES } from './checked';
export type { CheckedFile, FailedFile, SeverityCounts } from './checked';
export { createReporter, REPORT_FORMATS } from './create-reporter';
export type { ReportFormat } from './create-reporter';
export {
  describeCell,
  describeCells,
  describeCounts,
  describeFix,
  describeFound,
  describePlace,
  describeValue,
} from './describe';
export { describeBasis, describeIgnore, describeIgnores } from './notes';
export { commentPlan, markPlan } from './plans';
export { reportSheetPlan, reportSheets, withoutReports } from './report-sheet';
export { digestFile } from './reporter';
export type { FileDigest, Reporter, RuleFacts, RunStart, RunTotals } from './reporter';
export { failureText, plainPainter } from './text';
export type { Verdict } from './verdict';
export type { Painter } from './text';
