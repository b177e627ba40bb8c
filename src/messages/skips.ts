import type { SkipReason } from '../model';

/** Why a host left something out, and what to do where that helps. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  changed: '检查之后改动过',
  formula: '单元格里是公式',
  protected: '工作表受保护，请先撤销保护',
  merged: '在合并单元格里面',
  validation: '不符合单元格的数据有效性，请核对允许填写的内容',
  missing: '找不到这个位置',
  unsupported: '这里不支持',
  invalid: '内容不能写入',
};
