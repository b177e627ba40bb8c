/** What the command line says about settings, ignores and baselines. */
export const configCommandMessages = {
  'config.syntax':
    '{file}：第 {line} 行第 {column} 列不合 JSON 的写法（常见的是多了或少了逗号、用了中文引号）。',
  'config.missing': '找不到 {file}。',
  'config.unreadable': '{file} 读不了（{code}）。',
  'option.config': '用这个设置文件，不再从文件所在的文件夹往上找 jixiao.config.json',
  'option.noConfig': '不用任何设置文件',
} as const satisfies Record<string, string>;
