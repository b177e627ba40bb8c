import { textsOf } from './template';

/** Everything the workbench page says around the pane. */
export const workbenchMessages = {
  'sample.name': '古城街道办事处2022项目绩效目标表.xlsx',
  'page.title': '绩效表助手',
  'page.titleOf': '{name} - 绩效表助手',
  'toolbar.label': '文件',
  'toolbar.open': '打开',
  'toolbar.save': '另存为',
  'toolbar.unsaved': '有改动未保存',
  'drop.hint': '松开鼠标，打开这个工作簿',
  'error.dismiss': '关闭提示',
  'tabs.label': '工作表',
  'tabs.previous': '向左滚动工作表标签',
  'tabs.next': '向右滚动工作表标签',
  'grid.label': '{sheet} 的内容',
  'grid.omitted': '下面还有 {count} 行没有显示。',
  'grid.unsupported': '这是图表工作表，这里不显示。',
  'grid.mark': '{severity}标记',
  'status.cell': '单元格',
} as const satisfies Record<string, string>;

/** A text of the workbench page; the compiler asks for its parameters. */
export const workbenchText = textsOf(workbenchMessages);
