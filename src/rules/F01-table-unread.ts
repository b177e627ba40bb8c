import { BLANK } from '../model';
import type { FieldName, UnreadField } from '../model';
import { report } from './rule';
import type { TableRule } from './rule';

const FIELDS: Readonly<Record<FieldName, string>> = {
  title: '标题',
  org: '单位名称',
  amountUnit: '金额单位',
  code: '项目编码',
  name: '项目名称',
  superior: '主管部门',
  'budget.total': '预算数',
  'budget.fiscal': '财政资金',
  'budget.other': '其他资金',
  purpose: '资金用途',
  schedule: '资金支出计划',
  goals: '绩效目标',
  duties: '部门职能概述',
  indicators: '绩效指标',
  'indicator.duty': '核心职能',
  'indicator.level1': '一级指标',
  'indicator.level2': '二级指标',
  'indicator.name': '三级指标',
  'indicator.description': '绩效指标描述',
  'indicator.value': '指标值',
  'indicator.basis': '指标值确定依据',
  'indicator.operator': '指标性质',
  'indicator.unit': '度量单位',
  'indicator.weight': '权重',
};

const MESSAGES = {
  'label-missing': 'F01.labelMissing',
  'value-missing': 'F01.valueMissing',
  'cut-short': 'F01.cutShort',
  unreadable: 'F01.unreadable',
} as const satisfies Record<UnreadField['reason'], string>;

/** A table was met that could not be read whole. */
export const F01: TableRule = {
  code: 'F01',
  slug: 'table-unread',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  scope: 'table',
  *check({ unread }) {
    for (const { field, reason, address } of unread) {
      // An amount that is no number is B03's.
      if (reason === 'unreadable' && field.startsWith('budget.')) continue;
      const at = { value: null, raw: '', address, stored: BLANK };
      yield report(MESSAGES[reason], at, field, { field: FIELDS[field] });
    }
  },
};
