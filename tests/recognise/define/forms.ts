import { fromA1 } from '../../../src/model';
import type { SheetSnapshot } from '../../../src/model';
import { cellAt } from '../../../src/recognise/define/field-pick';
import type { FieldPick, PickedField } from '../../../src/recognise/define/field-pick';

/** Other words, another order of columns, values under their labels. */
export const BELOW = `
| 平川县项目预算绩效申报书 | < | < | < | < |
| 项目大名 | < | 牵头科室 | < | 申请金额（万元） |
| 冬季清洁取暖补贴 | < | 平川县发展和改革局 | < | {260} |
| 其中：县财政出资 | < | 企业出资 | < | < |
| {200} | < | {60} | < | < |
| 要达到什么目标 | < | < | < | < |
| 为6500户居民发放清洁取暖补贴，供暖季不停暖。 | < | < | < | < |
| 考核值 | 考核内容 | 具体考核点 | 大类 | 小类 |
| ≥6500户 | 领到补贴的户数 | 补贴发放户数 | 产出指标 | 数量指标 |
| =100% | 发放无误的比例 | 补贴发放准确率 | | 质量指标 |
| 2024年12月15日前 | 全部发放到位的时间 | 补贴发放时间 | | 时效指标 |
| ≤400元/户 | 平均每户的补贴 | 户均补贴标准 | | 成本指标 |
| ≥90% | 用上清洁取暖的比例 | 清洁取暖覆盖率 | 效益指标 | 社会效益指标 |
| ≥90% | 表示满意的比例 | 居民满意度 | 满意度指标 | 服务对象满意度指标 |
`;
export const BELOW_PICKS = {
  name: 'A2 A3',
  org: 'C2 C3',
  'budget.total': 'E2 E3',
  'budget.fiscal': 'A4 A5',
  'budget.other': 'C4 C5',
  goals: 'A6 A7',
  'indicator.level1': 'D8',
  'indicator.level2': 'E8',
  'indicator.name': 'C8',
  'indicator.description': 'B8',
  'indicator.value': 'A8',
} as const;

/** What the user pointed out: `A2 A3` is a label and its value, `D8` a label alone. */
export const picksOf = (
  sheet: SheetSnapshot,
  cells: Readonly<Partial<Record<PickedField, string>>>,
): FieldPick[] =>
  Object.entries(cells).map(([field, text]) => {
    const [label, value = null] = text
      .split(' ')
      .map((a1) => cellAt(sheet, { sheet: sheet.name, ...fromA1(a1)! }).address);
    return { field: field as PickedField, label: label!, value };
  });

/** Abbreviations of the county's own system. */
const ABBREVIATED = `
| 柳河县财政局 FMIS-07 项目卡 | < | < | < | < | < |
| XMMC | 农村道路养护 | < | XMBM | 22060023P00000123456 | < |
| YSDW | 柳河县交通运输局 | < | JE（万元） | {86.5} | < |
| CZ | {80} | < | QT | {6.5} | < |
| MB-全年 | 养护农村道路320公里，保障群众出行安全。 | < | < | < | < |
| KPI-1 | KPI-2 | KPI-3 | KPI值 | KPI说明 | YJ |
| 产出指标 | 数量指标 | 养护道路里程 | ≥320公里 | 全年养护的农村道路长度 | 养护计划 |
| | 质量指标 | 路面完好率 | ≥95% | 路面完好的比例 | 养护计划 |
| | 时效指标 | 养护完成时间 | 2024年11月底前 | 全部完工的时间 | 养护计划 |
| | 成本指标 | 每公里养护成本 | ≤2700元/公里 | 平均每公里的支出 | 养护定额 |
| 效益指标 | 社会效益指标 | 交通事故下降率 | ≥5% | 与上年比较 | 交警部门统计 |
| 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 表示满意的比例 | 问卷调查 |
`;
const ABBREVIATED_PICKS = {
  name: 'A2 B2',
  code: 'D2 E2',
  org: 'A3 B3',
  'budget.total': 'D3 E3',
  'budget.fiscal': 'A4 B4',
  'budget.other': 'D4 E4',
  goals: 'A5 B5',
  'indicator.level1': 'A6',
  'indicator.level2': 'B6',
  'indicator.name': 'C6',
  'indicator.value': 'D6',
  'indicator.description': 'E6',
  'indicator.basis': 'F6',
} as const;

const card = (name: string, amount: number, count: string) => `
| 事项 | ${name} | < | 拟花多少钱（元） | {${amount}} |
| 想办成的事 | ${name}按计划完成，让${count}受益。 | < | < | < |
| 门类 | 细类 | 看什么 | 看到什么程度 | 备注 |
| 产出指标 | 数量指标 | 受益人数 | ≥${count} | |
| | 质量指标 | 验收合格率 | =100% | |
| | 时效指标 | 完成时间 | 2024年10月底前 | |
| 效益指标 | 社会效益指标 | 覆盖村数 | ≥12个 | |
| 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | |
`;
/** Two cards, one below the other; one column more than is read. */
const STACKED = `| 乡镇事项卡 | < | < | < | < |${card('文化下乡', 52000, '3000人')}| | | | | |${card('体育器材更新', 78000, '2600人')}`;
const STACKED_PICKS = {
  name: 'A2 B2',
  'budget.total': 'D2 E2',
  goals: 'A3 B3',
  'indicator.level1': 'A4',
  'indicator.level2': 'B4',
  'indicator.name': 'C4',
  'indicator.value': 'D4',
} as const;

/** A department's form; duties before the indicators. */
export const DEPARTMENT = `
| 河口区2024年部门绩效责任书 | < | < | < | < | < |
| 责任主体 | 河口区民政局 | < | < | < | < |
| 干什么的 | 承担社会救助、养老服务和基层政权建设。 | < | < | < | < |
| 年底要交的账 | 困难群众应保尽保，养老床位增加200张。 | < | < | < | < |
| 哪项职能 | 一档 | 二档 | 交账内容 | 交账标准 | 占比 |
| 社会救助 | 产出指标 | 数量指标 | 低保发放人数 | ≥5200人 | 20 |
| | | 质量指标 | 低保发放准确率 | =100% | 20 |
| | | 时效指标 | 低保发放时间 | 每月10日前 | 15 |
| 养老服务 | 产出指标 | 数量指标 | 新增养老床位 | ≥200张 | 15 |
| | 效益指标 | 社会效益指标 | 养老服务覆盖率 | ≥85% | 20 |
| | 满意度指标 | 服务对象满意度指标 | 老年人满意度 | ≥90% | 10 |
`;
export const DEPARTMENT_PICKS = {
  org: 'A2 B2',
  duties: 'A3 B3',
  goals: 'A4 B4',
  'indicator.duty': 'A5',
  'indicator.level1': 'B5',
  'indicator.level2': 'C5',
  'indicator.name': 'D5',
  'indicator.value': 'E5',
  'indicator.weight': 'F5',
} as const;

/** The header over two rows, columns that nobody reads between, sign and unit in columns of their own. */
export const TWO_ROWS = `
| 三江镇2024年度项目任务清单 | < | < | < | < | < | < | < |
| 办什么项目 | 集镇污水管网改造 | < | < | 谁来办 | 三江镇人民政府 | < | < |
| 总共多少（万元） | {312} | < | 上面给的 | {250} | < | 自己筹的 | {62} |
| 钱怎么用 | 管材采购、沟槽开挖、路面恢复。 | < | < | < | < | < | < |
| 办成什么样 | 改造污水管网4.2公里，集镇污水收集率明显提高。 | < | < | < | < | < | < |
| 归哪类 | < | 序 | 考什么 | 怎么算达标 | < | < | 谁负责 |
| 大的 | 小的 | ^ | ^ | 比较 | 数 | 量词 | ^ |
| 产出指标 | 数量指标 | 1 | 改造管网长度 | ≥ | {4.2} | 公里 | 王工 |
| | 质量指标 | 2 | 工程验收合格率 | = | {100} | % | 王工 |
| | 时效指标 | 3 | 完工月份 | ≤ | {11} | 月 | 李工 |
| | 成本指标 | 4 | 每公里造价 | ≤ | {75} | 万元/公里 | 李工 |
| 效益指标 | 生态效益指标 | 5 | 污水收集率 | ≥ | {85} | % | 李工 |
| 满意度指标 | 服务对象满意度指标 | 6 | 居民满意度 | ≥ | {90} | % | 赵工 |
`;
export const TWO_ROWS_PICKS = {
  name: 'A2 B2',
  org: 'E2 F2',
  'budget.total': 'A3 B3',
  'budget.fiscal': 'D3 E3',
  'budget.other': 'G3 H3',
  purpose: 'A4 B4',
  goals: 'A5 B5',
  'indicator.level1': 'A7',
  'indicator.level2': 'B7',
  'indicator.name': 'D6',
  'indicator.operator': 'E7',
  'indicator.value': 'F7',
  'indicator.unit': 'G7',
} as const;

/** The use of the money stands under the amounts, beside the heading that both share; a schedule of its own. */
export const UNDER_AMOUNTS = `
| 青石县项目目标卡 | < | < | < | < | < |
| 编号 | 51000021R000000019951 | < | 项目叫什么 | 小学食堂设备更新 | < |
| 钱的事（万元） | 一共 | {48} | 本级给 | {48} | 别处来 |
| ^ | 更换灶具、消毒柜和冷藏设备。 | < | < | < | < |
| 花钱安排 | 3月底 | 6月底 | 10月底 | 12月底 | < |
| ^ | {0.2; 0%} | {0.5; 0%} | {0.8; 0%} | {1; 0%} | < |
| 年底见什么 | 更新9所小学的食堂设备，供餐安全有保障。 | < | < | < | < |
| 头 | 二 | 三 | 讲解 | 要到多少 | 凭什么 |
| 产出指标 | 数量指标 | 更新设备套数 | 全年更新的设备 | ≥36套 | 采购计划 |
| | 质量指标 | 设备验收合格率 | 合格的比例 | =100% | 验收规范 |
| | 时效指标 | 更新完成时间 | 全部装好的时间 | 2024年8月底前 | 工作计划 |
| | 成本指标 | 每套设备成本 | 平均每套的支出 | ≤13000元/套 | 市场询价 |
| 效益指标 | 社会效益指标 | 食品安全事故数 | 全年发生的事故 | =0起 | 监管要求 |
| 满意度指标 | 服务对象满意度指标 | 学生满意度 | 表示满意的比例 | ≥92% | 问卷调查 |
`;
export const UNDER_AMOUNTS_PICKS = {
  code: 'A2 B2',
  name: 'D2 E2',
  'budget.total': 'B3 C3',
  'budget.fiscal': 'D3 E3',
  purpose: 'A3 B4',
  schedule: 'A5',
  goals: 'A7 B7',
  'indicator.level1': 'A8',
  'indicator.level2': 'B8',
  'indicator.name': 'C8',
  'indicator.description': 'D8',
  'indicator.value': 'E8',
  'indicator.basis': 'F8',
} as const;

/** One row an indicator, many projects below each other. */
const LIST = `
| 石桥县2024年项目指标一览 | < | < | < | < | < | < |
| 哪个部门 | 哪个项目 | 多少钱（万元） | 大项 | 小项 | 指标内容是什么 | 达到多少 |
| 石桥县水利局 | 河道清淤 | {120} | 产出指标 | 数量指标 | 清淤河道长度 | ≥15公里 |
| | | | | 质量指标 | 验收合格率 | =100% |
| | | | 效益指标 | 社会效益指标 | 受益村数 | ≥9个 |
| | | | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |
| | 水库除险 | {300} | 产出指标 | 数量指标 | 除险水库座数 | ≥3座 |
| | | | 效益指标 | 社会效益指标 | 保护农田面积 | ≥2万亩 |
| | | | 满意度指标 | 服务对象满意度指标 | 库区群众满意度 | ≥90% |
`;
const LIST_PICKS = {
  org: 'A2 A3',
  name: 'B2 B3',
  'budget.total': 'C2 C3',
  'indicator.level1': 'D2',
  'indicator.level2': 'E2',
  'indicator.name': 'F2',
  'indicator.value': 'G2',
} as const;

/** What was achieved beside what was set. */
const SELF_EVALUATION = `
| 东湖区2023年度项目回头看 | < | < | < | < | < | < |
| 哪个项目 | 社区养老食堂补贴 | < | < | 哪家单位 | 东湖区民政局 | < |
| 资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |
| ^ | 年度资金总额 | {90} | {90} | {81} | 10 | {0.9; 0%} |
| 大档 | 小档 | 看点 | 当初定的 | 做到的 | 满分 | 打分 |
| 产出指标 | 数量指标 | 补贴食堂数 | ≥18个 | 18个 | 30 | 30 |
| | 质量指标 | 食堂合格率 | =100% | 100% | 20 | 20 |
| 效益指标 | 社会效益指标 | 就餐老人数 | ≥1500人 | 1620人 | 30 | 30 |
| 满意度指标 | 服务对象满意度指标 | 老人满意度 | ≥90% | 93% | 10 | 10 |
`;
const SELF_EVALUATION_PICKS = {
  name: 'A2 B2',
  org: 'E2 F2',
  'indicator.level1': 'A5',
  'indicator.level2': 'B5',
  'indicator.name': 'C5',
  'indicator.value': 'D5',
  'indicator.actual': 'E5',
  'indicator.weight': 'F5',
  'indicator.score': 'G5',
} as const;

export const FORMS: readonly {
  readonly form: string;
  readonly grid: string;
  readonly picks: Readonly<Partial<Record<PickedField, string>>>;
  readonly kind: string;
  /** Of each of its tables. */
  readonly indicators: readonly number[];
}[] = [
  {
    form: 'values under their labels, another order',
    grid: BELOW,
    picks: BELOW_PICKS,
    kind: 'project',
    indicators: [6],
  },
  {
    form: 'abbreviations in Latin letters',
    grid: ABBREVIATED,
    picks: ABBREVIATED_PICKS,
    kind: 'project',
    indicators: [6],
  },
  {
    form: 'two, one below the other',
    grid: STACKED,
    picks: STACKED_PICKS,
    kind: 'project',
    indicators: [5, 5],
  },
  { form: 'a department’s', grid: DEPARTMENT, picks: DEPARTMENT_PICKS, kind: 'department', indicators: [6] },
  {
    form: 'a header over two rows, more columns',
    grid: TWO_ROWS,
    picks: TWO_ROWS_PICKS,
    kind: 'project',
    indicators: [6],
  },
  {
    form: 'a text under the amounts, a schedule',
    grid: UNDER_AMOUNTS,
    picks: UNDER_AMOUNTS_PICKS,
    kind: 'project',
    indicators: [6],
  },
  { form: 'a list of many projects', grid: LIST, picks: LIST_PICKS, kind: 'project', indicators: [4, 3] },
  {
    form: 'a self-evaluation',
    grid: SELF_EVALUATION,
    picks: SELF_EVALUATION_PICKS,
    kind: 'self-evaluation',
    indicators: [4],
  },
];
