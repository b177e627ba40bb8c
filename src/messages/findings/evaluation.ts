import type { FindingMessage } from './message';

/** E01–E08: self-evaluation. */
export const evaluationMessages = {
  'E01.rate': {
    what: '{label}的执行率写的是{rate}，而全年执行数{executed}÷全年预算数{full}＝{expected}。',
    why: '执行率按“全年执行数（B）÷全年预算数（A）”计算，算错了会影响预算执行的得分。',
    todo: '先核对预算数和执行数，数没有错的，执行率改为{expected}。',
  },
  'E02.execution': {
    what: '预算执行得分是{score}，按分值{weight}×执行率{rate}计算应为{expected}。',
    why: '预算执行得分要和执行率对得上，对不上的自评结果在复核时会被扣分或退回。',
    todo: '核对执行率和得分；当地另有计分办法的，按当地办法核对。',
  },
  'E02.full': {
    what: '“{name}”的目标是“{target}”，实际完成“{actual}”，没有达到，却得了满分{score}分。',
    why: '没有完成的指标得满分，自评结果不真实，抽查复核时会被扣分。',
    todo: '按完成比例计分，并写明偏差原因；目标或者实际完成值填错的，先改正。',
  },
  'E02.zero': {
    what: '“{name}”的目标是“{target}”，实际完成“{actual}”，已经达到，得分却是{score}。',
    why: '完成的指标一般得满分，得0分说明实际完成值或者得分填错了。',
    todo: '核对实际完成值和得分，改正填错的一个。',
  },
  'E03.above': {
    what: '“{name}”的得分{score}超过了分值{weight}。',
    why: '得分最高等于分值，超额完成也不加分。',
    todo: '得分改为不超过{weight}，并重新计算总分。',
  },
  'E04.sum': {
    what: '分值加起来是{sum}，不是100（绩效指标{indicators}，预算执行{execution}）。',
    why: '自评满分是100分，其中预算执行率一般占10分，加起来不是100分，总分就没有意义。',
    todo: '核对各项指标的分值，调整到合计100分。',
  },
  'E04.blank': {
    what: '有{count}个指标没有填分值，已填的加起来是{sum}，不是100（绩效指标{indicators}，预算执行{execution}）。',
    why: '自评满分是100分，其中预算执行率一般占10分，缺了分值就无法计分。',
    todo: '补上没有填的分值，使合计为100分。',
  },
  'E05.sum': {
    what: '总分写的是{total}，各项得分加起来是{sum}（绩效指标{indicators}，预算执行{execution}）。',
    why: '总分是各项得分之和，决定自评等级，算错了等级也可能不对。',
    todo: '核对各项得分，没有错的，总分改为{sum}。',
  },
  'E06.missed': {
    what: '“{name}”的目标是“{target}”，实际完成“{actual}”，没有达到，也没有写偏差原因。',
    why: '没有完成的指标都要说明偏差原因和改进措施，这是自评的必填内容。',
    todo: '写明没有完成的原因和下一步的改进措施。',
  },
  'E06.lowScore': {
    what: '“{name}”得了{score}分，低于分值{weight}，没有写偏差原因。',
    why: '扣了分的指标都要说明偏差原因和改进措施，这是自评的必填内容。',
    todo: '写明扣分的原因和下一步的改进措施；没有扣分理由的，核对得分。',
  },
  'E07.zero': {
    what: '{label}的全年预算数是0，全年执行数却是{executed}。',
    why: '没有预算不能支出，执行率也算不出来，说明有一个数填错了或者填错了行。',
    todo: '核对全年预算数（调整以后的预算数）和全年执行数。',
  },
  'E07.blank': {
    what: '{label}的全年预算数没有填，全年执行数却是{executed}。',
    why: '没有预算数，执行率算不出来，也看不出支出有没有预算。',
    todo: '填写全年预算数，即年初预算加上年中调整的数。',
  },
  'E08.noFigure': {
    what: '“{name}”的目标是“{target}”，实际完成值写的是“{actual}”，没有数字。',
    why: '目标是数字，实际完成值也要是数字，否则看不出完成了多少，得分也没有依据。',
    todo: '填写实际达到的数字，单位和目标相同。',
  },
  'E08.otherUnit': {
    what: '“{name}”的目标是“{target}”，实际完成值写的是“{actual}”，单位对不上，不能比较。',
    why: '目标和实际完成值的单位不同，看不出完成了多少，得分也没有依据。',
    todo: '换成和目标相同的单位。',
  },
} as const satisfies Record<string, FindingMessage>;
