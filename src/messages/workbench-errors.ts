/** Errors of the workbench page. */
export const workbenchErrors = {
  'workbench.severalFiles': {
    what: '一次只能打开一个工作簿。',
    todo: '请只拖一个文件；要检查整个文件夹，可以用命令行 jixiao check。',
  },
  'workbench.unexpected': {
    what: '“{file}”没有打开（{details}）。',
    todo: '请确认文件能用 Excel 或 WPS 打开；如果能打开，请把这个提示告诉维护人员。',
  },
  'workbench.notSaved': {
    what: '“{file}”没有保存（{details}）。',
    todo: '工作簿还开着，改动都在。请再试一次；仍然不行，请把这个提示告诉维护人员。',
  },
  'workbench.copyGone': {
    what: '“{file}”的副本已经不在本机浏览器里了。',
    todo: '请用“打开”选择原来的文件。',
  },
} as const satisfies Record<string, { what: string; todo: string }>;
