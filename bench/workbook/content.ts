/** What the tables of the bench say: the wording of real hebei-2021 tables, with their usual faults. */

export interface SheetCell {
  readonly value: string | number;
  readonly isPercent?: boolean;
}

export interface SheetContent {
  readonly name: string;
  /** Rows of 7 columns; null is a blank, bordered cell. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  readonly comments: readonly { readonly cell: string; readonly text: string }[];
}

const PROJECTS = [
  '困难群众救助补助经费',
  '社区工作者生活补贴',
  '养老服务体系建设补助',
  '退役士兵自主就业一次性经济补助',
  '公务车辆保险费',
  '义务兵家庭优待金',
  '残疾人两项补贴',
  '农村低保配套资金',
  '烈士纪念设施维修',
  '办事处综合业务经费',
];

type Template = readonly [
  level2: string,
  name: string,
  description: string,
  good: string,
  faulty: string,
  basis: string,
];

const OUTPUT: readonly Template[] = [
  ['数量指标', '补助发放人数', '按政策应发放补助的人员数量', '≥320人', '人', '年度工作计划'],
  ['数量指标', '开展宣传活动次数', '全年开展政策宣传活动的场次', '≥12次', '100%', '年度工作计划'],
  ['数量指标', '走访慰问户数', '节日期间走访慰问的家庭户数', '≥85户', '85', '实施方案'],
  ['质量指标', '补助发放准确率', '发放准确的金额占应发放金额的比例', '=100%', '是/否', '冀财社〔2021〕12号'],
  ['质量指标', '资格审核合格率', '审核合格人数占申报人数的比例', '≥98%', '≥98百分比', '年度工作计划'],
  ['质量指标', '资金使用合规率', '合规使用的资金占全部资金的比例', '=100%', '＝100%', '财务管理制度'],
  ['时效指标', '补助发放及时率', '按时发放的人次占应发放人次的比例', '≥95%', '95%以上', '年度工作计划'],
  ['时效指标', '项目完成时间', '项目全部完成的时间', '12月底前', '及时', '实施方案'],
  ['成本指标', '人均补助标准', '每人每月补助金额', '≤640元/人/月', '640', '冀民〔2021〕8号'],
];

const BENEFIT: readonly Template[] = [
  ['社会效益指标', '困难群众生活改善比例', '生活状况改善的户数占比', '≥90%', '进一步改善', '问卷调查'],
  ['社会效益指标', '政策知晓率', '知道补助政策的居民占比', '≥85%', '是/否', '问卷调查'],
  ['可持续影响指标', '长效机制健全程度', '制度健全完善的情况', '≥95%', '不断提升', '工作总结'],
  ['经济效益指标', '带动就业人数', '项目带动就业的人数', '≥40人', '100%', '统计报表'],
];

const SATISFACTION: readonly Template[] = [
  ['服务对象满意度指标', '受助对象满意度', '抽样调查中表示满意的人数占比', '≥95%', '≤100%', '问卷调查'],
  ['服务对象满意度指标', '社区居民满意度', '抽样调查中表示满意的人数占比', '≥90%', '90%以上', '问卷调查'],
];

const NOTES = [
  '填表说明：',
  '1.本表由项目单位填写，与预算同时申报、同时批复。',
  '2.指标值应当细化、量化，便于年末考核。',
  '3.资金支出计划填写累计进度。',
  '单位负责人：          填表人：          联系电话：',
  '4.绩效目标批复后不得随意调整。',
  '5.确需调整的，按预算调整程序报批。',
];

const BLANK_ROW: readonly null[] = [null, null, null, null, null, null, null];

/** One table of 31 rows and 7 columns; the same for the same number, about one row in four at fault. */
export function sheetContent(number: number): SheetContent {
  const project = `${PROJECTS[number % PROJECTS.length]!}（第${Math.floor(number / PROJECTS.length) + 1}批）`;
  const total = 100 + ((number * 37) % 900);
  const other = number % 11 === 0 ? 5 : 0;
  const merges = [
    'A1:G1',
    'A2:F2',
    'B3:C3',
    'E3:G3',
    'A4:A5',
    'B5:G5',
    'A6:A7',
    'B6:C6',
    'F6:G6',
    'B7:C7',
    'F7:G7',
    'B8:G8',
    'D9:E9',
  ];
  const rows: (SheetCell | null)[][] = [
    line(`${number + 1}.${project}绩效目标表`),
    line('314001民政部门某某市民政局本级', null, null, null, null, null, '单位：万元'),
    line('项目编码', codeOf(number), null, '项目名称', project),
    line(
      '预算规模及资金用途',
      '预算数',
      money(total),
      '其中：财政资金',
      money(total - (number % 13 === 0 ? 1 : other)),
      '其他资金',
      money(other),
    ),
    line(null, `用于${project}的发放和管理工作`),
    line('资金支出计划（%）', '3月底', null, '6月底', '10月底', '12月底'),
    shares(number),
    line('绩效目标', `1.按时足额完成${project}。\n2.保障服务对象基本生活。`),
    line('一级指标', '二级指标', '三级指标', '绩效指标描述', null, '指标值', '指标值确定依据'),
  ];
  const families = [
    ['产出指标', OUTPUT],
    ['效益指标', BENEFIT],
    ['满意度指标', SATISFACTION],
  ] as const;
  for (const [family, templates] of families) {
    const first = rows.length + 1;
    templates.forEach((template, i) => rows.push(indicator(i === 0 ? family : null, template, number + i)));
    merges.push(`A${first}:A${rows.length}`);
    for (let row = first; row <= rows.length; row++) merges.push(`D${row}:E${row}`);
  }
  for (const note of NOTES) {
    rows.push(line(note));
    merges.push(`A${rows.length}:G${rows.length}`);
  }
  const comments = ['F10', 'F13', 'F19'].map((cell) => ({ cell, text: `请核对${project}的指标值` }));
  return { name: `${number + 1}.${PROJECTS[number % PROJECTS.length]!}`, rows, merges, comments };
}

const line = (...values: readonly (string | null)[]): (SheetCell | null)[] =>
  BLANK_ROW.map((_, column) => {
    const value = values[column] ?? null;
    return value === null ? null : { value };
  });

const money = (value: number): string => value.toFixed(2);

const codeOf = (number: number): string =>
  number % 17 === 0 ? '' : `13030322P${String(391400000 + number * 7).padStart(11, '0')}H`;

function shares(number: number): (SheetCell | null)[] {
  const [a, b, c, d] = number % 9 === 0 ? [0.25, 0.5, 0.75, 0.9] : [0.25, 0.5, 0.75, 1];
  const percent = (value: number): SheetCell => ({ value, isPercent: true });
  return [null, percent(a!), null, percent(b!), percent(c!), percent(d!), null];
}

function indicator(family: string | null, template: Template, seed: number): (SheetCell | null)[] {
  const [level2, name, description, good, faulty, basis] = template;
  return line(family, level2, name, description, null, seed % 4 === 0 ? faulty : good, basis);
}
