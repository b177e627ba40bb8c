export { countSeverities, SEVERITIES } from './checked';
export type { CheckedFile, CheckRun, FailedFile, SeverityCounts } from './checked';
export { describeCell, describeCells, describeCounts, describeFix, describePlace } from './describe';
export { jsonReport } from './json';
export { commentPlan, markPlan } from './plans';
export { reportSheetPlan, reportSheets, withoutReports } from './report-sheet';
export { failureText, plainPainter, textReport } from './text';
export type { Painter } from './text';
