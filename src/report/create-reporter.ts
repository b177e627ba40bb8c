import type { LayoutId } from '../model';
import { htmlReporter } from './html';
import { jsonReporter } from './json';
import { jsonLinesReporter } from './jsonl';
import type { Reporter, RuleFacts } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';
import type { Painter } from './text';

export const REPORT_FORMATS = ['text', 'json', 'jsonl', 'sarif', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReporterOptions {
  /** Colours of the text report. */
  readonly painter: Painter;
  /** All rules, in the order of the rule book. */
  readonly rules: readonly RuleFacts[];
  /** Of the program. */
  readonly version?: string;
  /** When the check was made, in words, where the report is to tell. */
  readonly date?: string;
  /** Titles of layouts by id. */
  readonly layouts?: Readonly<Record<LayoutId, string>>;
}

/** The report of a run in a format, to be written part by part. */
export function createReporter(
  format: ReportFormat,
  { painter, rules, version, date = '', layouts = {} }: ReporterOptions,
): Reporter {
  switch (format) {
    case 'text':
      return textReporter(painter);
    case 'json':
      return jsonReporter();
    case 'jsonl':
      return jsonLinesReporter();
    case 'sarif':
      return sarifReporter(rules, version);
    case 'html':
      return htmlReporter({ rules, version: version ?? '', date, layouts });
  }
}
