import type { FindingMessage } from './message';

/** B01–B09: budget. */
export const budgetMessages = {
  'B01.sum': {
    what: '预算数{total}，而财政资金{fiscal}＋其他资金{other}＝{sum}，相差{difference}{unit}。',
    why: '预算数必须等于各项资金来源之和，差额说明有一个数填错了，审核会退回。',
    todo: '对照预算批复核对这三个数，改正填错的一个。',
  },
  'B01.noParts': {
    what: '预算数{total}，财政资金和其他资金都没有填。',
    why: '预算数必须等于各项资金来源之和，没有来源就无法核对。',
    todo: '按预算批复填写财政资金和其他资金，没有的填0。',
  },
  'B02.blank': {
    what: '其他资金没有填（财政资金{fiscal}已经等于预算数）。',
    why: '空白看不出是“没有”还是“忘了填”，录入预算管理一体化系统时必填项不能为空。',
    todo: '没有其他资金的，填0。',
  },
  'B03.noNumber': {
    what: '{label}写的是“{value}”，不是金额。',
    why: '金额不是数字，就不能合计，也不能和批复核对。',
    todo: '只填数字，说明文字写到资金用途里。',
  },
  'B03.none': {
    what: '{label}写的是“{value}”，不是数字。',
    why: '用符号或者文字表示“没有”，合计和录入系统时都会出错。',
    todo: '没有的填0。',
  },
  'B03.unitAgain': {
    what: '{label}写的是“{value}”，单元格里带了单位“{unit}”。',
    why: '表头已经写明单位，单元格里再写单位就成了文字，不能合计。',
    todo: '去掉“{unit}”，只留数字。',
  },
  'B03.unitHere': {
    what: '{label}写的是“{value}”，单位“{unit}”写在单元格里，表头没有写单位。',
    why: '带单位的金额是文字，不能合计；单位应当统一写在表头。',
    todo: '在表头写明“单位：{unit}”，单元格里只留数字。',
  },
  'B03.unitDiffers': {
    what: '{label}写的是“{value}”，单位是{unit}，而表头的单位是{formUnit}。',
    why: '同一张表两种单位，汇总时会差一万倍。',
    todo: '换算成{formUnit}，单元格里只留数字。',
  },
  'B07.blank': {
    what: '预算数没有填，下面却有{count}条绩效指标。',
    why: '绩效目标要和预算相匹配，没有预算数就无法审核指标是否适当。',
    todo: '按预算批复填写预算数、财政资金和其他资金。',
  },
  'B07.negative': {
    what: '{label}是{value}，是负数。',
    why: '预算金额不会小于零，负数会让合计少算。',
    todo: '核对金额；是调减的，填调整以后的预算数。',
  },
  'B07.zero': {
    what: '预算数是{total}，各项资金也都是零，下面却有{count}条绩效指标。',
    why: '绩效目标要和预算相匹配，没有资金的项目不需要绩效目标，有资金的不能填零。',
    todo: '按预算批复填写金额；项目已经取消的，删除这张表。',
  },
} as const satisfies Record<string, FindingMessage>;
