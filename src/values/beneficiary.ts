import { foldTight } from './fold';

/** Words that fit any project: 受益群众, 服务对象, 本单位职工, 使用部门 … */
const GENERAL =
  /社会|广大|辖区|[全本]?[区县市省镇乡村]域?(?=居民|群众|民|$)|受益|受访|受众|受助|服务|享受|获得|补[助贴]|资助|帮扶|慰问|扶持|保障|发放|资金|政策|项目|相关|有关|所有|各级?|全体|城乡|城市|农村|城镇|乡镇|街道|社区|基层|周边|附近|当地|地区|区域|使用|参[与加训]|培训|活动|办事|来访|上级|下级|主管|机关|单位|部门|机构|工作|内部|在职|在编|领导|干部|职工|员工|人员|公众|群众|居民|[村市]民|老?百姓|民众|对象|人群|群体|目标|综合|总体|平均|抽样|随机|调查|客户|用户|委托|监督|财政|科室|同事|[者人方的各本全该中对等]/g;
/** Two words of one field: 师生 suits 校园, 患者 suits 医院. */
const FIELDS: readonly RegExp[] = [
  /学|教|师|校|幼儿?园|家长|课|考生/,
  /患|病|医|卫生|健康|疾|疫|药|诊|护理/,
  /军|兵|退役|优抚|抚恤|烈|战|武装|部队/,
  /老|高龄|养老|退休|离休|遗属|敬老/,
  /儿童|孤儿|未成年|少年|青年|妇女|妇幼|母婴|婴|孕|家庭/,
  /残|康复|特教|精神|监护/,
  /困难|低保|特困|救助|贫|供养|临时救助|五保|孤/,
  /农|种植|养殖|畜|耕|粮|渔|林|牧|乡村|村/,
  /企业|商|纳税|市场|经营|投资|产业|园区|工业|集团/,
  /游|景|公园|广场|文化|场馆|观众|读者|图书|演出|体育|健身|运动/,
  /乘客|交通|公交|车|路|驾驶|司机|行人|出行/,
  /就业|失业|求职|创业|劳动|务工|技能/,
  /消费|食品|药品|质量监/,
  /业主|住户|租户|物业|小区|房|棚|住/,
  /党|团员|代表|委员/,
  /移民|搬迁|拆迁|征地|灾/,
];

/**
 * Whose satisfaction an indicator asks for, as far as it fits only some projects: 涉核人员满意度 → 涉核;
 * '' for 群众满意度, 服务对象满意度 and 对设施的满意度.
 */
export function beneficiaryOf(name: string): string {
  const [asked = '', ...more] = foldTight(name).split('满意');
  if (more.length === 0) return '';
  const [who = ''] = asked.split(/对(?!象)/, 1);
  const own = who.replace(GENERAL, '').replace(/[\p{P}\p{S}\d及和与或]/gu, '');
  return own.length < 2 ? '' : own;
}

/** Whether a text has to do with such beneficiaries: one of their characters occurs, or another word of their field. */
export const hasToDoWith = (text: string, beneficiary: string): boolean =>
  [...beneficiary].some((char) => text.includes(char)) ||
  FIELDS.some((field) => field.test(beneficiary) && field.test(text));
