import { columnHead } from './column-head';
import { report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';
import { isPercent } from '../values/unit';

/** Verbs that announce a goal or a task, where a measure should be named. */
const VERB =
  /^(?:(?:进一步|有效|切实|积极|不断|持续|稳步|逐步|充分|全面|大力)*(?:控制|保障|保证|确保|保持|提高|提升|促进|改善|节约|减少|减轻|降低|增强|增加|加强|推动|推进|完善|完成|维护|满足|落实|实现|达到|营造|解决|消除|缓解|优化|发挥|帮助|带动|深化|健全|履行|提供|提倡|浓厚|符合)|(?:及时|按时|按期|按照?|即时|严格|规范)(?=.{2}))/;
/** What measures: a name that ends so is one, whatever it begins with. */
const MEASURE =
  /(?:率|数|量|度|面积|时间|比|比例|比重|占比|额|价|长|里程|距离|年限|期限|时限|时长|天数|周期|标准|情况|程度|成本|费用?|支出|投入|金额|收入|产值|次|指数|浓度|强度|密度|幅度|等级|性|期|点|分)$/;
/** 保障对象, 控制目标 …: the verb only tells which. */
const NOUN =
  /^..(?:对象|人口|人员|人群|群体|家庭|范围|机制|制度|能力|水平|资金|经费|措施|项目|任务|单位|机构|部门|设施|设备|平台|目标|效果|结果|质量|人|户)$/;

/** A name that is a sentence, one finding a table: 控制在年初预算内, 保障优抚对象群体稳定. */
export const I10: TableRule = {
  code: 'I10',
  slug: 'name-sentence',
  severity: 'info',
  dimension: '适当性',
  sources: ['财预〔2015〕88号'],
  scope: 'table',
  *check(table) {
    const found = valueCases(table).filter(isSentence);
    const [first] = found;
    if (!first) return;
    const at = columnHead(table, 'indicator.name', first.indicator.name);
    const data = { count: found.length, name: first.quoted.name };
    const cells = found.map(({ indicator }) => indicator.name.address);
    yield report('I10.sentence', at, 'indicator.name', data, { cells });
  },
};

/** Demands on how something is done, which no number makes a measure. */
const DEMAND = /^(?:严格|按|及时|即时|控制|保证|确保|符合)/;

/** … and which even such an ending doesn't: 严格控制项目支出. */
const STRICT = /^(?:严格|保证|确保|控制在)/;
const PLAIN_MEASURE = /(?:率|数|量|度|面积|时间)$/;

/** A task with a number of things is measurable as it stands: 提供就业岗位 ≥50个. */
const isCounted = ({ name, value }: ValueCase): boolean =>
  value.number !== null && value.unit !== '' && !isPercent(value.unit) && !DEMAND.test(name);

const isSentence = (one: ValueCase): boolean =>
  one.name.length >= 4 &&
  VERB.test(one.name) &&
  !(STRICT.test(one.name) ? PLAIN_MEASURE : MEASURE).test(one.name) &&
  !NOUN.test(one.name) &&
  !isCounted(one);
