import type { CellInput, TargetTable } from '../model';
import { inOneUnit, isBlankCell, unitOf } from './amounts';
import type { AmountCell } from './amounts';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';

/** 其他资金 left blank where 财政资金 is the whole budget. */
export const B02: TableRule = {
  code: 'B02',
  slug: 'other-blank',
  severity: 'info',
  dimension: '完整性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check(table, context) {
    const { budget } = table;
    if (budget?.form !== 'cells' || !budget.total?.value || !budget.fiscal?.value) return;
    const { fiscal, other } = budget;
    if (!other || !isBlankCell(other) || other.value || other.stored.value !== null) return;
    // Where the sum is wrong, 0 may not be right either: B01 speaks.
    if (!isWhole(table, context.tolerance)) return;
    const { value, format } = zeroLike(fiscal);
    const keepsFormat = typeof value === 'string' || format === other.stored.format;
    const zero = keepsFormat ? edit(other, value) : edit(other, value, format);
    const fixes = [fix('safe', 'set.value', { value: typeof value === 'string' ? value : '0' }, [zero])];
    yield report('B02.blank', other, 'budget.other', { fiscal: fiscal.raw.trim() }, { fixes });
  },
};

function isWhole(table: TargetTable, tolerance: string): boolean {
  const { total, fiscal } = table.budget!;
  const common = inOneUnit([total!.value!, fiscal!.value!], unitOf(table));
  const [whole, part] = common?.numbers ?? [];
  return whole !== undefined && part !== undefined && whole.minus(part).abs().lte(tolerance);
}

/** Zero as the neighbouring amount is written: a number in its format, or text with as many decimals. */
function zeroLike({ stored, raw }: AmountCell): { value: CellInput; format: string } {
  if (typeof stored.value === 'number') return { value: 0, format: stored.format };
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
  return { value: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0', format: stored.format };
}
