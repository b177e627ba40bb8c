import type { Reporter } from '../reporter';
import type { PageFacts } from './facts';
import { fileSection } from './file-section';
import { pageHead } from './head';
import { pageEnd } from './matrix';

export type { PageFacts } from './facts';

/** One page without scripts and outer resources, for the screen and for A4. */
export const htmlReporter = (facts: PageFacts): Reporter => ({
  head: (totals) => pageHead(totals, facts).markup,
  start: () => '',
  file: (file) => fileSection(file, facts).markup,
  between: '',
  end: (totals) => pageEnd(totals, facts).markup,
});
