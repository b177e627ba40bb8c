import type { FieldName, Severity } from '../model';

/** Severities in words; never shown by colour alone. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};

/** The fields of a table as the forms call them. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  title: '表名',
  org: '单位',
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
  'indicator.weight': '权重/分值',
};
