import manifest from '../../../package.json';
import { layouts } from '../../recognise';
import { createReporter, plainPainter } from '../../report';
import type { Reporter, RuleFacts } from '../../report';
import { rules } from '../../rules';
import { colourPainter } from '../terminal';
import type { CheckSetup } from './job';

const facts: readonly RuleFacts[] = rules.map(({ code, slug, severity, dimension, sources }) => ({
  code,
  slug,
  severity,
  dimension,
  sources,
}));

const layoutTitles = Object.fromEntries(layouts.map(({ id, title }) => [id, title]));

/** The same in the main thread and in the workers. */
export const reporterFor = ({ format, colours }: Pick<CheckSetup, 'format' | 'colours'>): Reporter =>
  createReporter(format, {
    painter: colours ? colourPainter() : plainPainter,
    rules: facts,
    version: manifest.version,
    date: new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' }),
    layouts: layoutTitles,
  });
