import type { LayoutId } from '../../model';
import type { RuleFacts } from '../reporter';

/** What the pages need besides the findings. */
export interface PageFacts {
  readonly rules: readonly RuleFacts[];
  /** Titles of layouts by id. */
  readonly layouts: Readonly<Record<LayoutId, string>>;
  /** Of the program. */
  readonly version: string;
  /** When the check was made, in words; '' where it is not to be told. */
  readonly date: string;
  /** Sentences below the verdict: what was looked at besides the findings. */
  readonly notes?: readonly string[];
  /** Only errors are listed; the counts are of all findings. */
  readonly isBrief?: boolean;
}
