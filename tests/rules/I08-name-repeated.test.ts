import { I08 } from '../../src/rules/I08-name-repeated';
import { testRule } from '../support/rule-tester';

testRule(I08, {
  accept: [
    {
      name: 'once for the whole term, once for the year',
      grid: `
        | 项目支出绩效目标表 | < | < | < | < |
        | 项目名称 | 农村公路养护 | < | < | < |
        | 项目资金（万元） | 中期资金总额 | 300 | 年度资金总额 | 100 |
        | 一级指标 | 二级指标 | 三级指标 | 中期指标值 | 年度指标值 |
        | 产出指标 | 数量指标 | 养护公路里程 | ≥300公里 | ≥100公里 |`,
    },
    {
      name: 'the same name under another 二级指标',
      grid: `
        | 一级指标 | 二级指标     | 三级指标         | 指标值 |
        | 效益指标 | 经济效益指标 | 保障孤儿基本生活 | ≥85% |
        |          | 社会效益指标 | 保障孤儿基本生活 | ≥85% |`,
    },
    {
      name: 'lines left empty',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 走访户数 | ≥30户 |
        |          |          |          |        |
        |          |          |          |        |`,
    },
  ],
  reject: [
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标   | 指标值 |
        | 产出指标 | 数量指标 | 走访户数   | ≥30户 |
        |          |          | 走访人数   | ≥90人 |
        |          |          | 走访 户数。| ≥50户 |`,
      at: 'C4',
      messageId: 'I08.repeated',
      severity: 'error',
      data: { level2: '数量指标' },
      fixed: null,
    },
    {
      name: 'under another duty of a department',
      grid: `
        | 2024年部门整体支出绩效目标批复表 | < | < | < | < | < |
        | 部门(单位)名称 | 某某县民政局 | < | 主管部门 | 某某县民政局 | < |
        | 部门职能概述 | 承担困难群众救助工作 | < | < | < | < |
        | 年度整体绩效目标 | 走访慰问困难群众 | < | < | < | < |
        | 核心职能 | 年度绩效指标 | < | < | < | < |
        | ^ | 一级指标 | 二级指标 | 三级指标 | < | 指标值 |
        | 职能1：救助 | 满意度指标 | 服务对象满意度指标 | 指标1: | 服务对象满意度 | ≥95% |
        | 职能2：养老 | 满意度指标 | 服务对象满意度指标 | 指标1: | 服务对象满意度 | ≥95% |`,
      at: 'E8',
      messageId: 'I08.otherDuty',
      severity: 'warning',
      data: { cell: 'E7' },
    },
  ],
});
