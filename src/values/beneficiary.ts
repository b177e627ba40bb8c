import { foldTight } from './fold';

/** Words that fit any project: 受益群众, 服务对象, 本单位职工, 使用部门 … */
const GENERAL =
  /社会|广大|辖区|[全本]?[区县市省镇乡村]域?(?=居民|群众|民|$)|受益|受访|受众|受助|服务|享受|获得|补[助贴]|资助|帮扶|慰问|扶持|保障|发放|资金|政策|项目|相关|有关|所有|各级?|全体|城乡|城市|农村|城镇|乡镇|街道|社区|基层|周边|周围|附近|邻近|沿[线河岸街路途]|过[往路]|当地|地区|区域|使用|参[与加训]|培训|活动|办事|来访|上级|下级|主管|机关|单位|部门|机构|工作|内部|在职|在编|领导|干部|职工|员工|人员|公众|群众|居民|[村市]民|老?百姓|民众|对象|人群|群体|目标|综合|总体|平均|抽样|随机|调查|客户|用户|委托|监督|财政|科室|同事|[者人方的各本全该中对等]/g;
/** Whom a field serves, and by what words a table of that field is known: 师生 go with 校园, 患者 with 医院. */
const FIELDS: readonly (readonly [who: RegExp, what: RegExp])[] = [
  [/学[生员]|教师|师生|老师|家长|幼儿|考生|在校/, /学|教|师|校|幼|课|考/],
  [/患|病|医护|就医|就诊|参保/, /患|病|医|卫生|健康|疾病|疫|药|诊|护理|保险/],
  [/军|兵|退役|优抚|抚恤|烈属|烈士|部队/, /军|兵|退役|优抚|抚恤|烈士|立功|复员|武装|部队|双拥/],
  [/老|高龄|退休|离休|遗属/, /老|高龄|退休|离休|遗属/],
  [/儿|未成年|少年|青年|妇女|孕|婴|母/, /儿|未成年|少年|青年|妇|母婴|婴|孕|生育/],
  [/残疾|康复|精神|监护/, /残疾|残联|康复|特教|精神|监护|无障碍/],
  [/困难|低保|特困|救助|贫|供养|五保|孤/, /困难|低保|特困|救助|贫|供养|五保|孤|慰问/],
  [/农|种植|养殖|林|牧|渔/, /农[业户民田产机]|种植|养殖|畜|耕|粮|渔|鱼|水产|林|牧|乡村振兴|动物/],
  [/企|商|纳税|市场主体|经营/, /企业|商|税|市场|经营|投资|产业|园区|工业|集团|营商/],
  [/游|观众|读者|市民|运动员|健身/, /游|景区|公园|广场|文化|场馆|演出|图书|阅读|体育|健身|运动/],
  [/乘客|司乘|司机|驾驶|车主|行人|出行/, /公交|客运|交通|公路|道路|干线|国道|省道|桥|停车|车/],
  [/就业|失业|求职|创业|务工|毕业生/, /就业|失业|求职|创业|务工|技能|人才|公益性岗位/],
  [/消费/, /消费|食品|药品|质量|市场/],
  [/业主|住户|租户|房/, /物业|小区|房|棚户|住建|老旧/],
  [/党|团员|代表|委员/, /党|团|代表|委员|人大|政协|会议/],
  [/移民|搬迁|被征|灾/, /移民|搬迁|征地|拆迁|灾/],
];
/** Characters that occur everywhere and tell nothing by themselves: 家 of 国家, 养 of 养老, 高 of 提高. */
const COMMON = /[家户养高校生业机出入租司退庭年大中小新主会]/g;

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

/** Whether a text has to do with such beneficiaries: one of their characters occurs, or their field's words. */
export function hasToDoWith(text: string, beneficiary: string): boolean {
  const told = beneficiary.replace(COMMON, '') || beneficiary;
  return (
    text.includes(beneficiary) ||
    [...told].some((char) => text.includes(char)) ||
    FIELDS.some(([who, what]) => who.test(beneficiary) && what.test(text))
  );
}
