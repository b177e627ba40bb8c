import { readSources } from '../tests/support/healthy-corpus';
import type { HealthySource } from '../tests/support/healthy-corpus';
import type { RepairedRow, RepairedTable, SourceLayout } from './table';

const SCHEDULE_LABELS = {
  'hebei-2021': '资金支出计划（%）',
  'tangshan-2024': '资金支出计划（累计进度%）',
  'shanxi-department-2024': '',
} as const;

function rowsOf({ rows }: HealthySource, isDepartment: boolean): RepairedRow[] {
  const last = ['', '', ''];
  return rows.map((cells) => {
    const [duty = '', level1 = '', level2 = '', name = '', value = '', basis = ''] = isDepartment
      ? cells
      : ['', ...cells];
    const own = [duty, level1, level2];
    own.forEach((label, i) => {
      if (label !== '') last.fill('', i).splice(i, 1, label);
    });
    const [duties = '', first = '', second = ''] = last;
    const description = isDepartment ? '' : `按实际发生情况统计${name}`;
    return { duty: duties, level1: first, level2: second, name, description, value, basis };
  });
}

function tableOf(source: HealthySource, layout: SourceLayout, index: number): RepairedTable {
  const { front } = source;
  const [unit = '', total = '', fiscal = '', other = ''] = (front['金额'] ?? '').split(' ');
  const isDepartment = layout === 'shanxi-department-2024';
  const name = (isDepartment ? front['部门'] : front['项目'])!;
  return {
    layout,
    index,
    title: isDepartment ? '2024年部门整体支出绩效目标批复表' : `${name}绩效目标表`,
    org: front['单位'] ?? '',
    superior: isDepartment ? name : '',
    duties: isDepartment ? `承担全县${front['目标']!}` : '',
    unit,
    // Their units are of many places; in one book all codes are of one division.
    code: '',
    name,
    total,
    fiscal,
    other,
    purpose: isDepartment ? '' : `主要用于${name}`,
    scheduleLabel: SCHEDULE_LABELS[layout],
    periods: [],
    schedule: (front['计划'] ?? '').split(' ').filter((share) => share !== ''),
    goals: front['目标']!.replaceAll('\\n', '\n'),
    rows: rowsOf(source, isDepartment),
  };
}

const LAYOUTS = ['hebei-2021', 'tangshan-2024', 'shanxi-department-2024'] as const;

/** The well-written tables of tests/corpus/healthy, both frameworks among them. */
export const healthyTables = (): readonly RepairedTable[] =>
  LAYOUTS.flatMap((layout) => readSources(`${layout}.txt`).map((source, i) => tableOf(source, layout, i)));
