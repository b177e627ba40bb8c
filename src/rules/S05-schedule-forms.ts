import type { ShareForm } from '../model';
import { commonForm, writeLike } from './periods';
import { fix, report } from './rule';
import type { TableRule } from './rule';

const SIGNED: readonly ShareForm[] = ['percent-text', 'percent-cell'];

/** What can be told apart on the sheet: with the per cent sign, a fraction, a bare number. */
const look = (form: ShareForm): string =>
  SIGNED.includes(form) ? '%' : form === 'fraction' ? 'fraction' : 'number';

/** Shares of one 资金支出计划 written in different ways: 0, 0%, 25, 25%. */
export const S05: TableRule = {
  code: 'S05',
  slug: 'schedule-forms',
  severity: 'info',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check({ schedule }) {
    const periods = schedule?.periods ?? [];
    const common = commonForm(periods);
    if (!common) return;
    const odd = periods.filter(({ share }) => share.value && look(share.value.form) !== look(common));
    const [first] = odd;
    if (!first) return;
    const edits = odd.map((period) => writeLike(periods, period, period.share.value!.number));
    const data = { values: periods.map(({ share }) => share.raw.trim() || '空').join('、') };
    const like = periods.find(({ share }) => share.value?.form === common)!.share.raw.trim();
    const more = {
      cells: odd.map(({ share }) => share.address),
      fixes: [fix('safe', 'schedule.forms', { like }, edits)],
    };
    yield report('S05.mixed', first.share, 'schedule', data, more);
  },
};
