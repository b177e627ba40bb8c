import type { Located, TargetTable } from '../model';
import { foldText } from '../values/fold';
import { yearsNamed } from '../values/year';
import { report } from './rule';
import type { TableRule } from './rule';

/** Money of an earlier year that is paid, carried over or settled in this one. */
const SETTLED =
  /结转|结余|欠|尾款|余款|清算|决算|结算|未付|未支付|剩余|质保|遗留|应付|补发|补缴|返还|审计|验收|考核|评估/;
/** Words that tell of an earlier year, or reckon from it. */
const TOLD =
  /已|曾|自|从|起|以来|截[至止]|至今|上年|去年|历年|往年|原|基础上|较|比|同期|年(?:底|末)|建成|成立|竣工|开工|立项|批准|批复|启动|签订|印发|颁布|文件|规划|标准|数据|统计|以前|之前|出生|入职|退休|征集|招/;
const MESSAGES = { title: 'C08.title', name: 'C08.name', goals: 'C08.goals' } as const;
const CLAUSE = /[。；;，,\n]/;

/** A year other than the book's in title, name or goals: left over from an earlier table. */
export const C08: TableRule = {
  code: 'C08',
  slug: 'other-year',
  severity: 'info',
  dimension: '相关性',
  sources: [],
  scope: 'table',
  *check(table, { budgetYear }) {
    if (budgetYear === null) return;
    const found = placesOf(table).flatMap(({ at, field }) => {
      const year = (field === 'goals' ? leftInGoals : otherYear)(at.value, budgetYear);
      return year === null ? [] : [{ at, field, year }];
    });
    const [first] = found;
    if (!first) return;
    const cells = found.map(({ at }) => at.address);
    const data = { year: first.year, budgetYear };
    yield report(MESSAGES[first.field], first.at, first.field, data, { cells });
  },
};

interface Place {
  readonly at: Located<string>;
  readonly field: keyof typeof MESSAGES;
}

function placesOf({ title, name, goals }: TargetTable): Place[] {
  return [
    ...(title ? [{ at: title, field: 'title' as const }] : []),
    ...(name ? [{ at: name, field: 'name' as const }] : []),
    ...(goals ? [{ at: goals, field: 'goals' as const }] : []),
  ];
}

/** The year that a text names, when it is not the book's and the book's does not stand beside it. */
function otherYear(text: string, budgetYear: number): number | null {
  const years = yearsNamed(text);
  return years.includes(budgetYear) || SETTLED.test(text) ? null : (years[0] ?? null);
}

/** The goals' last year's figure: named as what is to be done, not told as the project's history or future. */
function leftInGoals(goals: string, budgetYear: number): number | null {
  if (yearsNamed(goals).includes(budgetYear)) return null;
  for (const clause of foldText(goals).split(CLAUSE)) {
    const year = TOLD.test(clause) ? null : otherYear(clause, budgetYear);
    if (year !== null && year < budgetYear) return year;
  }
  return null;
}
