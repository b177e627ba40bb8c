import { I19 } from '../../src/rules/I19-number-gap';
import { testRule } from '../support/rule-tester';

/** Each row: 核心职能 | 一级指标 | 二级指标 | number | name | value. */
const department = (...rows: readonly string[]): string => `
  | 2024年部门整体支出绩效目标批复表 | < | < | < | < | < |
  | 部门(单位)名称 | 某某县民政局 | < | 主管部门 | 某某县民政局 | < |
  | 部门职能概述 | 承担困难群众救助工作 | < | < | < | < |
  | 年度整体绩效目标 | 走访慰问困难群众 | < | < | < | < |
  | 核心职能 | 年度绩效指标 | < | < | < | < |
  | ^ | 一级指标 | 二级指标 | 三级指标 | < | 指标值 |
  ${rows.map((row) => `| ${row} |`).join('\n')}
`;
const inName = (...rows: readonly string[]): string => `
  | 三级指标 | 指标值 |
  ${rows.map((row) => `| ${row} |`).join('\n')}
`;

testRule(I19, {
  accept: [
    {
      name: 'each section counts from 1',
      grid: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  |  | 指标2: | 走访人数 | ≥90人',
        ' |  | 质量指标 | 指标1: | 准确率 | =100%',
        '职能2：养老 | 产出指标 | 数量指标 | 指标1: | 床位数 | ≥50张',
      ),
    },
    {
      name: 'counted on through the sections',
      grid: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  | 质量指标 | 指标2: | 准确率 | =100%',
        ' |  |  | 指标3: | 合格率 | =100%',
      ),
    },
    {
      name: 'a pre-printed line that was left empty',
      grid: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  |  | 指标2: |  | ',
        ' |  |  | 指标3: | 走访人数 | ≥90人',
      ),
    },
    { name: 'no numbers', grid: inName('走访户数 | ≥30户', '走访人数 | ≥90人') },
  ],
  reject: [
    {
      grid: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  |  | 指标2: | 走访人数 | ≥90人',
        ' |  |  | 指标4: | 走访次数 | ≥2次',
        ' |  |  | 指标5: | 发放次数 | ≥2次',
        ' |  | 质量指标 | 指标1: | 准确率 | =100%',
      ),
      at: 'D9',
      messageId: 'I19.gap',
      severity: 'info',
      data: { name: '走访次数', number: 4, right: 3 },
      kind: 'safe',
      fixed: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  |  | 指标2: | 走访人数 | ≥90人',
        ' |  |  | 指标3: | 走访次数 | ≥2次',
        ' |  |  | 指标4: | 发放次数 | ≥2次',
        ' |  | 质量指标 | 指标1: | 准确率 | =100%',
      ),
    },
    {
      name: 'twice the same',
      grid: department(
        '职能1：救助 | 产出指标 | 数量指标 | 指标1: | 走访户数 | ≥30户',
        ' |  |  | 指标2: | 走访人数 | ≥90人',
        ' |  |  | 指标2: | 走访次数 | ≥2次',
      ),
      at: 'D9',
      fixed: '指标3:',
    },
    {
      name: 'in the cells of the names, where I13 takes the numbers away',
      grid: inName('指标1：走访户数 | ≥30户', '指标3：走访人数 | ≥90人'),
      at: 'A3',
      fixed: null,
    },
    {
      name: 'in words',
      grid: inName('指标一：走访户数 | ≥30户', '指标三：走访人数 | ≥90人'),
      at: 'A3',
      data: { number: 3, right: 2 },
    },
  ],
});
