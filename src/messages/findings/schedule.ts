import type { FindingMessage } from './message';

/** S01–S07: schedule. */
export const scheduleMessages = {
  'S01.all': {
    what: '资金支出计划（{periods}）一个进度都没有填。',
    why: '支出计划是预算执行监控的依据，空着就无法按期对照支出进度。',
    todo: '按项目的实际用款安排，填写每个时点的累计支出比例，最后一期为100%。',
  },
  'S01.before': {
    what: '资金支出计划中{periods}空着，而{neighbour}已经填了{share}。',
    why: '空白看不出是“还没有支出”还是“忘了填”，汇总和监控时都会当作缺项。',
    todo: '到时还没有支出的，填0%；已有支出的，填到时的累计比例。',
  },
  'S01.between': {
    what: '资金支出计划中{periods}空着，别的时点已经填了。',
    why: '支出进度是逐期累计的，中间缺一期就断了，无法按期监控。',
    todo: '补填{periods}的累计支出比例，不小于前一期，不大于后一期。',
  },
  'S01.after': {
    what: '资金支出计划到{neighbour}已经是{share}，后面的{periods}却空着。',
    why: '支出进度是累计数，达到100%以后各期都是100%，空白会被当作缺项。',
    todo: '在{periods}填100%。',
  },
  'S02.blank': {
    what: '资金支出计划的最后一期（{period}）空着，前面只填到{before}的{share}。',
    why: '支出进度是累计数，年底应当支出完毕；最后一期没有填，就看不出年底能否完成预算。',
    todo: '最后一期填100%；确实不能全部支出的，应当调减预算数。',
  },
  'S02.under': {
    what: '资金支出计划的最后一期（{period}）是{share}，没有达到100%。',
    why: '支出进度是累计数，年底达不到100%，等于计划让一部分预算结余。',
    todo: '最后一期填100%；确实不能全部支出的，应当调减预算数。',
  },
  'S02.parts': {
    what: '资金支出计划的最后一期（{period}）是{share}，没有达到100%；各期相加正好是100%，看来填的是每期的比例，不是累计比例。',
    why: '支出计划要填到期末为止的累计进度，按每期比例填写会让进度看起来大大落后。',
    todo: '把各期改成累计比例，最后一期为100%。',
  },
  'S03.decreasing': {
    what: '资金支出计划中{period}是{share}，比{before}的{earlier}还小。',
    why: '支出进度是累计数，只会增加或者不变，不会减少。',
    todo: '核对这两期的比例，改正填错的一期。',
  },
  'S03.parts': {
    what: '资金支出计划中{period}是{share}，比{before}的{earlier}还小；各期相加正好是100%，看来填的是每期的比例，不是累计比例。',
    why: '支出计划要填到期末为止的累计进度，累计数不会减少。',
    todo: '把各期改成累计比例，最后一期为100%。',
  },
  'S04.over': {
    what: '资金支出计划中{period}是“{value}”，超过了100%。',
    why: '累计支出不会超过预算，进度最多是100%。',
    todo: '改成到{period}为止的累计支出比例，不超过100%。',
  },
  'S04.negative': {
    what: '资金支出计划中{period}是“{value}”，是负数。',
    why: '累计支出不会小于零，进度最少是0%。',
    todo: '改成到{period}为止的累计支出比例，不小于0%。',
  },
  'S04.runTogether': {
    what: '资金支出计划中{period}是“{value}”，像是{first}和{second}两个数填进了同一格。',
    why: '一格只能有一个时点的进度，连在一起会被当作一个大数，下一期往往也就空了。',
    todo: '把{first}和{second}分到各自的时点，并核对前后各期。',
  },
  'S04.noNumber': {
    what: '资金支出计划中{period}是“{value}”，不是百分比。',
    why: '进度要能和实际支出率对照，文字无法计算。',
    todo: '改成到{period}为止的累计支出比例，如50%。',
  },
  'S05.mixed': {
    what: '资金支出计划各期写法不一：{values}。',
    why: '有的带%，有的不带，1和100都可能被当作100%，汇总时容易算错。',
    todo: '各期统一用一种写法。',
  },
} as const satisfies Record<string, FindingMessage>;
