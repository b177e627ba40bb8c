/** Errors about files and folders, before any of their content is looked at. */
export const fileErrors = {
  'file.notFound': {
    what: '找不到“{path}”。',
    todo: '请检查文件名和文件夹；名称里有空格时要加引号。',
  },
  'file.noneInFolder': {
    what: '“{path}”里没有 .xlsx 或 .xlsm 文件。',
    todo: '请换一个文件夹，或直接给出文件名。',
  },
  'file.inOutput': {
    what: '“{path}”就是输出文件夹，或在输出文件夹里面。',
    todo: '请换一个输出文件夹；确实要改写原文件时用 --in-place。',
  },
  'file.lock': {
    what: '“{path}”是 Excel 或 WPS 打开文件时留下的临时文件，不是工作簿。',
    todo: '请给出工作簿本身，文件名开头没有“~$”。',
  },
  'file.notRegular': {
    what: '“{path}”不是普通文件。',
    todo: '请给出 .xlsx 或 .xlsm 文件，或者文件夹。',
  },
  'file.noneMatch': {
    what: '没有和“{path}”相符的 .xlsx 或 .xlsm 文件。',
    todo: '请检查通配符，例如 "上报/**/*.xlsx"。',
  },
  'file.folderUnreadable': {
    what: '文件夹“{path}”打不开（{code}），里面的文件没有检查。',
    todo: '请检查是否有权限打开这个文件夹。',
  },
  'file.unreadable': {
    what: '“{path}”读不了（{code}）。',
    todo: '请检查是否有权限，文件是否被别的程序占用。',
  },
  'file.diskFull': {
    what: '磁盘满了，“{file}”没有保存，原来的文件没有改动。',
    todo: '请腾出一些空间，或保存到别的磁盘。',
  },
  'file.noPermission': {
    what: '没有权限保存“{path}”，原来的文件没有改动。',
    todo: '请检查文件是否只读，或保存到别的文件夹。',
  },
  'file.inUse': {
    what: '“{file}”正被别的程序占用，没有保存，原来的文件没有改动。',
    todo: '请在 Excel 或 WPS 里关掉这个文件，再试一次。',
  },
  'file.noParent': {
    what: '“{path}”没有保存：没有这个文件夹。',
    todo: '请先建立文件夹，或保存到别的地方。',
  },
  'file.notWritable': {
    what: '“{path}”不是普通文件，没有保存。',
    todo: '请换一个文件名。',
  },
  'file.unwritable': {
    what: '“{path}”没有保存（{code}），原来的文件没有改动。',
    todo: '请检查磁盘和文件夹，或保存到别的地方。',
  },
  'file.noFolder': {
    what: '不能建立文件夹“{path}”（{code}）。',
    todo: '请换一个输出文件夹，或检查权限。',
  },
  'file.exists': {
    what: '“{path}”已经存在，没有覆盖。',
    todo: '请换一个输出文件夹，或加 --force 覆盖。',
  },
  'file.sameAsInput': {
    what: '输出文件夹就是“{path}”所在的文件夹，会覆盖原文件。',
    todo: '请换一个输出文件夹；确实要改写原文件时用 --in-place。',
  },
  'file.crash': {
    what: '处理时程序出错（{message}）。',
    todo: '请把这句话和这个文件告诉维护者。',
  },
} as const satisfies Record<string, { what: string; todo: string }>;
