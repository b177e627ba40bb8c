import type { Indicator, Located } from '../model';
import { report } from './rule';
import type { TableRule } from './rule';

/** Blank, 无 or a stroke. */
const NOTHING = /^(?:无|[/\\]+|[-–—]+)?$/;

type WithBasis = Indicator & { readonly basis: Located<string> };

/** 指标值确定依据 left blank. Layouts without the column are not checked. */
export const I16: TableRule = {
  code: 'I16',
  slug: 'basis-blank',
  severity: 'error',
  dimension: '完整性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check({ indicators, headers }) {
    const rows = indicators.filter((one): one is WithBasis => one.basis !== null && one.name.value !== '');
    const blank = rows.filter(({ basis }) => NOTHING.test(basis.value.trim()));
    const header = headers['indicator.basis'];
    if (rows.length > 1 && blank.length === rows.length && header) {
      const cells = blank.map(({ basis }) => basis.address);
      yield report('I16.all', header, 'indicator.basis', { count: blank.length }, { cells });
      return;
    }
    for (const { basis, name } of blank) {
      yield report('I16.blank', basis, 'indicator.basis', { name: name.value.trim() });
    }
  },
};
