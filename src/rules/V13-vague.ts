import { isLooseGrade, isVague } from '../values/wording';
import { isQualitative } from './declared-type';
import { report } from './rule';
import { valueRule } from './value-rule';

/** Words that nobody can measure: "进一步保障". Where the row is declared 定性, they are only pointed out. */
export const V13 = valueRule(
  {
    code: 'V13',
    slug: 'vague',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ value, indicator, name, quoted, example }) => {
    if (!isVague(value.text) && !isLooseGrade(value.text, name)) return null;
    const more = isQualitative(indicator) ? ({ severity: 'info' } as const) : {};
    return report('V13.vague', indicator.value, 'indicator.value', { ...quoted, example }, more);
  },
);
