/** Errors about the settings, ignores and preferences kept inside a workbook. */
export const keptErrors = {
  'kept.settingsBroken': {
    what: '工作簿里保存的设置读不出来（{at}）。',
    todo: '请在面板的“设置”页里清除后重新设置；命令行是 jixiao config clear、jixiao config store。',
  },
  'kept.settingsNewer': {
    what: '工作簿里保存的设置是更新的版本（{version}），这个程序还不认识。',
    todo: '请更新绩效表助手；一定要用这个版本时，可以先清除工作簿里的设置（jixiao config clear）。',
  },
  'kept.ignoresBroken': {
    what: '工作簿里保存的忽略读不出来（{at}），这次没有忽略任何问题。',
    todo: '请在面板的“设置”页里清除后重新忽略；命令行是 jixiao config clear --ignores。',
  },
  'kept.ignoresNewer': {
    what: '工作簿里保存的忽略是更新的版本（{version}），这个程序还不认识，这次没有忽略任何问题。',
    todo: '请更新绩效表助手。',
  },
  'kept.preferencesBroken': {
    what: '工作簿里保存的面板设置读不出来（{at}），按默认的来。',
    todo: '在“设置”页里改一次，就会重新保存。',
  },
  'kept.preferencesNewer': {
    what: '工作簿里保存的面板设置是更新的版本（{version}），这个程序还不认识，按默认的来。',
    todo: '请更新绩效表助手。',
  },
  'ignore.nothing': {
    what: '这里没有 {rule} 的问题，不用忽略。',
    todo: '请用 jixiao check 看这条规则的问题在哪个单元格；合并单元格写左上角那一格。',
  },
  'ignore.whichSheet': {
    what: '工作簿里不止一张工作表，不知道是哪一张的单元格。',
    todo: '请写成 工作表!单元格，如 --cell 表1!F14。',
  },
  'ignore.noSheet': {
    what: '没有名为“{sheet}”的工作表。',
    todo: '请照 jixiao check 列出的名称写，名称里有空格、括号时整个加引号。',
  },
  'ignore.noNumber': {
    what: '没有第 {number} 个忽略，一共 {count} 个。',
    todo: '请用 jixiao ignore <文件> --list 看序号。',
  },
} as const satisfies Record<string, { what: string; todo: string }>;
