import { foldTight } from './fold';
import { remembering } from './memo';

/** An indicator's name as the judgements below take it: plain width, without white space, stops and a bracketed tail. */
export const foldName = remembering((raw) =>
  foldTight(raw)
    .replace(/[。；，、;,.:]+$/, '')
    .replace(/\([^()]*\)$/, ''),
);

/** 率 that are no share of a whole. */
const OTHER_RATES =
  /(?:(?<!有)效|频|(?<!成)功|汇|利|费|税|心|速|倍|斜|曲|转速|容积|分辨|电阻|采样|波特|周转|帧|刷新|码|比特|土地产出|(?:劳动|全员)生产)率$/;
const RATE = /(?:率|比例|占比|比重|百分比|满意度|满意程度|知晓度)$|占.{0,12}(?:比|总.{1,8})$/;
const COUNT =
  /(?:人数|人次|人次数|次数|数量|户数|个数|件数|台数|辆数|套数|场数|场次|份数|家数|所数|批次|台次|项数|间数|处数|座数|名数|例数|头数|篇数|机构数|学校数|园所数|学生数|项目数|床位数|单位数|企业数|用户数|学位数|案件数|线索数|条数|盏数|棵数|株数|册数|期数|社区数)$/;
const RATIO = /占|比例|比率|比重|率(?!先)/;
const MONEY =
  /费|成本|金额|经费|资金|补贴|补助|津贴|工资|薪酬|奖金|价格|单价|造价|款|预算|支出|投资|投入|收入|产值|税收|金$/;
const SATISFACTION = /满意/;
const GROWTH =
  /上年|增长|增幅|增速|增加|增收|变动|变化|下降|降低|减少|降幅|同比|环比|涨|提高|提升|拉动|带动|放大|杠杆|收益|回报|利润|投入产出|产出比|周转|增值|升值|盈利/;
const SURPASSABLE =
  /毛入|拨备|充足率|负债率|(?:流动|速动)比率|完成率|执行率|实现率|达成率|产销率|负荷率|上座率|利用率|使用率|保值|超|完成比例|完成比|预算|计划/;
const MORE_THE_BETTER =
  /满意|(?:及时性?|准确|合格|达标|覆盖|完成|知晓|就业|到位|通过|优良|优秀|保障|发放|普及|入学|巩固|出勤|参与|参加|签约|治愈|好评|接种|足额|落实|兑现|支付|拨付|公开|响应|办结|验收合格|完好|安全|达到|合规|受益)率$|及时性$/;
const DIMENSIONLESS =
  /指数|系数|倍数|排名|名次|等级|级别|得分|评分|分值|pH|PH|酸碱度|比值|星级|版本|年份|[百千万](?:车|人|人口|户)(?:事故|火灾|死亡|受伤|发[生病案]|犯罪)\S{0,4}率$|能[源效]?(?:使用|利用)?效率|容积率|净推荐值|评价$|(?<!占)比$/;

/** A share by its name (准确率, 占比, 满意度 …), whose value is a percentage; not 效率, 频率, 利率 … */
export const isRate = remembering((name) => RATE.test(name) && !OTHER_RATES.test(name));

/** A count by its name (人数, 次数, 数量 …); not 人数比例 or 满意度人员占总职工人数. */
export const isCount = remembering((name) => COUNT.test(name) && !RATIO.test(name));

/** Whether the name speaks of money. */
export const isMoney = remembering((name) => MONEY.test(name));

export const isSatisfaction = (name: string): boolean => SATISFACTION.test(name);

/** A change against an earlier figure: may exceed 100 % or be negative. */
export const isGrowth = remembering((name) => GROWTH.test(name));

/** Whether 100 % is not the most that can be reached: growth, and plans that can be surpassed. */
export const mayExceedWhole = remembering((name) => isGrowth(name) || SURPASSABLE.test(name));

/** The more the better: satisfaction, 及时率, 覆盖率 … */
export const isMoreTheBetter = remembering((name) => MORE_THE_BETTER.test(name));

/** 3A等级占比 is a share for all its grades. */
const SHARE_OF = /(?:占比|比例|比重)[。；，、;,.\s]*$/;

/** What a name that was cut off, or closed by a stop, may end with. */
const LOOSE_END = /(?:[。；，、;,.\s]|以及|(?<!目)的|[(（][^()（）]*)+$/;

/** Whether a bare number is a whole value: 指数, 排名, 得分 …, or the unit stands in the name: "次数（次）". */
export const needsNoUnit = (rawName: string): boolean =>
  (DIMENSIONLESS.test(rawName.replace(LOOSE_END, '')) && !SHARE_OF.test(rawName)) ||
  /[(（][^()（）]{1,8}[)）]\s*$/.test(rawName);

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, '人次'],
  [/人数$/, '人'],
  [/(?<!用)户数$/, '户'],
  [/次数$/, '次'],
  [/个数$/, '个'],
];

/** 座数 → 座, 件数 → 件. */
const COUNTED_BY = /([台辆套份家所项间处座名例头篇件条盏棵株册期])数$/;

/** The unit that a name itself tells: 人数 → 人, 准确率 → %; null when it doesn't. */
export const impliedUnit = remembering((name): string | null => {
  if (isRate(name)) return '%';
  if (!isCount(name)) return null;
  return COUNTED.find(([ending]) => ending.test(name))?.[1] ?? COUNTED_BY.exec(name)?.[1] ?? null;
});
