const RESAVE = '用 Excel 或 WPS 表格打开它，另存为“Excel 工作簿 (*.xlsx)”，再试一次。';
const FETCH_AGAIN = '请对方重新发送，或重新下载、复制一次；能在 Excel 或 WPS 中打开的话，另存一份再试。';
const CHECK_SOURCE = '请先确认文件的来源；来源可靠的话，用 Excel 或 WPS 打开后另存一份再试。';

/** Errors of the .xlsx host; each names its {file}. */
export const xlsxErrors = {
  'xlsx.empty': { what: '“{file}”是空文件（0 字节）。', todo: FETCH_AGAIN },
  'xlsx.notZip': { what: '“{file}”不是 .xlsx 工作簿，内容无法识别。', todo: RESAVE },
  'xlsx.truncated': { what: '“{file}”不完整或已损坏，可能没有下载完或复制完。', todo: FETCH_AGAIN },
  'xlsx.damaged': { what: '“{file}”已损坏：其中的 {part} 无法解压。', todo: FETCH_AGAIN },
  'xlsx.encrypted': {
    what: '“{file}”设了打开密码，无法读取。',
    todo: '在 Excel 或 WPS 中输入密码打开，去掉打开密码后保存，再试一次。',
  },
  'xlsx.oldBinary': { what: '“{file}”是旧格式的表格文件（.xls 或 .et）。', todo: RESAVE },
  'xlsx.xlsb': { what: '“{file}”是二进制工作簿（.xlsb）。', todo: RESAVE },
  'xlsx.openDocument': { what: '“{file}”是 OpenDocument 文件（.ods 等）。', todo: RESAVE },
  'xlsx.wordDocument': {
    what: '“{file}”是 Word 文档，不是表格。',
    todo: '请选择 .xlsx 工作簿；表格在文档里的话，先把它复制到 Excel 或 WPS 表格中保存。',
  },
  'xlsx.presentation': { what: '“{file}”是演示文稿，不是表格。', todo: '请选择 .xlsx 工作簿。' },
  'xlsx.notWorkbook': {
    what: '“{file}”是压缩文件，但里面不是工作簿。',
    todo: '请先解压，再选择其中的 .xlsx 工作簿。',
  },
  'xlsx.zipBomb': {
    what: '“{file}”解压后有 {megabytes} MB，超出安全限度（总量 {limit} MB，压缩比 {ratio}），没有打开。',
    todo: CHECK_SOURCE,
  },
  'xlsx.tooManySheets': {
    what: '“{file}”有 {count} 张工作表，超过 {limit} 张的限度，没有打开。',
    todo: '请把工作簿拆成几个文件后再试。',
  },
  'xlsx.unsafeName': { what: '“{file}”里有不安全的路径“{part}”，没有打开。', todo: CHECK_SOURCE },
  'xlsx.duplicateName': { what: '“{file}”里有重复的内容“{part}”，没有打开。', todo: CHECK_SOURCE },
  'xlsx.compression': { what: '“{file}”的 {part} 用了不支持的压缩方式。', todo: RESAVE },
  'xlsx.doctype': {
    what: '“{file}”的 {part} 带有文档类型声明（DTD）或外部实体，为安全起见没有打开。',
    todo: CHECK_SOURCE,
  },
  'xlsx.missingPart': { what: '“{file}”已损坏：缺少 {part}。', todo: FETCH_AGAIN },
  'xlsx.missingSheet': { what: '“{file}”已损坏：缺少工作表“{sheet}”的内容（{part}）。', todo: FETCH_AGAIN },
  'xlsx.badXml': { what: '“{file}”已损坏：{part} 内容不完整或格式有误。', todo: FETCH_AGAIN },
  'xlsx.badSheet': { what: '“{file}”已损坏：工作表“{sheet}”的内容不完整或格式有误。', todo: FETCH_AGAIN },
  'xlsx.noSuchSheet': {
    what: '“{file}”里没有工作表“{sheet}”。',
    todo: '它可能已被改名或删除，请重新检查一次。',
  },
  'xlsx.structureProtected': {
    what: '“{file}”的工作簿结构受保护，不能取消隐藏“{sheet}”。',
    todo: '请在 Excel 或 WPS 的“审阅”里撤销工作簿保护，再试一次。',
  },
  'xlsx.sheetProtected': {
    what: '“{sheet}”受保护，不能取消隐藏它的行和列。',
    todo: '请在 Excel 或 WPS 的“审阅”里撤销工作表保护，再试一次。',
  },
  'xlsx.tooLarge': { what: '“{file}”保存后会超过 4 GB，没有保存。', todo: '请把工作簿拆成几个文件后再试。' },
} as const satisfies Record<string, { what: string; todo: string }>;
