import type { FindingMessage } from './message';

/** C01–C11, F01: the table and the workbook. */
export const tableMessages = {
  'C01.differ': {
    what: '标题里的项目是“{title}”，项目名称填的是“{name}”，两处不一致。',
    why: '同一张表两个名称，往往是复制后忘了改，审核和公开时分不清是哪个项目。',
    todo: '以预算批复的项目名称为准，改成一致。',
  },
  'C04.sameUnit': {
    what: '项目编码“{code}”和{cell}的“{project}”重复。',
    why: '项目编码一个项目一个，同一单位两个项目用同一编码，系统会当作同一个项目。',
    todo: '到系统里核对这两个项目的编码，改正填错的一个；重复的表删去一张。',
  },
  'C04.otherUnit': {
    what: '项目编码“{code}”和另一个单位的“{project}”（{cell}）相同。',
    why: '两个单位共用一个项目时编码可以相同；不是同一个项目的，就是编码填错了。',
    todo: '确认两个单位是否共用这个项目；不是的，改正编码。',
  },
  'C05.repeated': {
    what: '绩效目标里“{goal}”写了不止一遍，重复{count}行。',
    why: '重复的目标没有增加内容，往往是凑条数或者复制后忘了改。',
    todo: '删去重复的，或者改写成另一个目标。',
  },
  'F01.labelMissing': {
    what: '这张表里没有找到“{field}”。',
    why: '找不到的部分没有检查，这张表的结果不完整。',
    todo: '核对表头文字是否完整、是否被改动；表里本来就没有这一项的，可以不管。',
  },
  'F01.valueMissing': {
    what: '“{field}”的位置找到了，但没有找到填写的单元格。',
    why: '读不到的部分没有检查，这张表的结果不完整。',
    todo: '核对“{field}”旁边的单元格是否被删除或者合并到别处。',
  },
  'F01.cutShort': {
    what: '这张表的“{field}”不完整，表在这里就中断了。',
    why: '中断以后的部分没有检查，这张表的结果不完整。',
    todo: '核对表的下半部分是否丢失，或者中间插入了空行、别的表。',
  },
  'F01.unreadable': {
    what: '“{field}”的内容看不懂，没有检查。',
    why: '看不懂的部分没有检查，这张表的结果不完整。',
    todo: '按表样的格式改写“{field}”。',
  },
} as const satisfies Record<string, FindingMessage>;
