import manifest from '../../../../package.json';
import { layouts } from '../../../recognise';
import { digestFile } from '../../../report';
import type { CheckedFile, RuleFacts, Verdict } from '../../../report';
import { htmlReporter } from '../../../report/html';
import { rules } from '../../../rules';

export interface PageContent {
  readonly file: CheckedFile;
  readonly verdict: Verdict;
  /** Sentences below the verdict. */
  readonly notes: readonly string[];
  /** When the check was made, in words. */
  readonly date: string;
  /** Only errors are listed: for paper. */
  readonly isBrief?: boolean;
}

/** The report on one workbook as a whole HTML page, to be saved or printed. */
export function reportPage({ file, verdict, notes, date, isBrief = false }: PageContent): string {
  const titles = Object.fromEntries(layouts.map(({ id, title }) => [id, title]));
  const { version } = manifest;
  const reporter = htmlReporter({ rules: facts, layouts: titles, version, date, notes, isBrief });
  const start = { rules: null, severity: isBrief ? 'error' : 'info' } as const;
  const totals = { ...start, files: [digestFile(file)], failed: [], verdict };
  return [reporter.head!(totals), reporter.start(start), reporter.file(file), reporter.end(totals)].join('');
}

const facts: readonly RuleFacts[] = rules;
