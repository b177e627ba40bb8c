import type { Indicator } from '../model';
import { foldTight } from '../values/fold';
import { report } from './rule';
import { valueRule } from './value-rule';

/** Measures of satisfaction as they stand under other 二级指标: 群众满意度; not 办好人民满意的教育. */
const SATISFACTION = /满意(?:度|率|程度|指数|比例|情况)|满意$/;
/** What people think of a service, however it is worded. */
const OPINION =
  /满意|认可|好评|差评|投诉|抱怨|信访|上访|评价|评分|评议|测评|得分|口碑|获得感|幸福感|安全感|反馈|表扬|支持|欢迎|信任|拥护|赞|净推荐|NPS|感受|意见/i;
/** 受益群众 "≥95%": of them, that they are satisfied. */
const PEOPLE =
  /(?:对象|群众|群体|人员|学生|教师|师生|家长|职工|员工|干部|居民|村民|市民|农户|住户|户|公众|单位|企业|部门|用户|客户|游客|读者|患者|老人|老年人|军人|儿童|孤儿|代表|业主|人)$/;

const isSatisfactionRow = ({ family, kind }: Indicator): boolean =>
  kind === 'satisfaction' || (family === 'satisfaction' && kind === null);

/** A 满意度 row about something else, or satisfaction measured elsewhere. */
export const I14 = valueRule(
  {
    code: 'I14',
    slug: 'satisfaction-place',
    severity: 'warning',
    dimension: '相关性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ indicator, name, value, quoted }) => {
    const data = { name: quoted.name };
    if (isSatisfactionRow(indicator)) {
      const said = [name, foldTight(indicator.description?.value ?? ''), value.text];
      if (PEOPLE.test(name) || said.some((text) => OPINION.test(text))) return null;
      return report('I14.otherThing', indicator.name, 'indicator.name', data);
    }
    if (indicator.family === 'satisfaction' || indicator.kind === null || !SATISFACTION.test(name))
      return null;
    const level2 = indicator.level2.value.trim();
    return report('I14.otherPlace', indicator.name, 'indicator.name', { ...data, level2 });
  },
);
