import { isGrowth } from './indicator-name';
import { remembering } from './memo';

const BAD =
  '差错|错误|出错|失业|死亡|伤亡|发病|患病|致残|事故|投诉|辍学|失学|返贫|致贫|离职|流失|成灾|受害|故障|不合格|违规|超标|逾期|超期|漏检|误报|返工|差评|复发';
/** 差错率, 安全事故发生起数, 重大舆情事件数, 超标排放次数. */
const BAD_RATE = new RegExp(`(?:${BAD})(?:的?发生)?率$`);
const BAD_COUNT = new RegExp(
  `(?:${BAD})(?:排放)?(?:事件|情况|现象)?(?:的?发生)?(?:起数|次数|件数|人数|例数|数量?)?$`,
);
const POLLUTION = /(?:PM[\d.]{1,4}|颗粒物|二氧化硫|二氧化氮|臭氧|污染物)\S{0,6}浓度(?:均值)?$/;
/** What is done about the bad: 查处违规件数, 受理投诉件数, 事故演练次数. */
const ABOUT_IT =
  /处[理置罚]|查|办|受理|接|调[处解]|化解|解决|排[查除]|修|整改|纠|防|控|监|检[查测]|演练|应急|救|治|帮|扶|补|赔|抚|保险|慰问|安置|就业|培训|宣传|发现|识别|分析|劝|评/;

const PROMPT =
  /(?:响应|反应|修复|恢复|办结|办理|审批|审核|抢修|出动|到达|处置|整改|出具|等候|等待|反馈|清运|受理|抢通)(?:时限|时间|时长|天数)$/;

/** The less the better, by its name: 差错率, 责任事故起数, 污染物浓度; not a fall, and not what is done about it. */
export const isLessTheBetter = remembering(
  (name) =>
    !isGrowth(name) &&
    (BAD_RATE.test(name) || POLLUTION.test(name) || (BAD_COUNT.test(name) && !ABOUT_IT.test(name))),
);

/** The sooner the better, by its name: 响应时间, 办结时限; not 保存时限, 公示时限. */
export const isSoonerTheBetter = (name: string): boolean => PROMPT.test(name) && !/提前/.test(name);
