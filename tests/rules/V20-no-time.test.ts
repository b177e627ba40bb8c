import { V20 } from '../../src/rules/V20-no-time';
import { testRule } from '../support/rule-tester';

testRule(V20, {
  accept: [
    {
      name: 'units of time in letters',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 响应时间 | ≤2h |
        | 时效指标 | 加载时间 | ≤30s |
      `,
    },
    {
      name: 'dates, periods, deadlines, rates',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 时间1 | 12月底前 |
        | 时效指标 | 时间2 | 2021年全年 |
        | 时效指标 | 时间3 | 每月15日前 |
        | 时效指标 | 时间4 | 2023.07-2024.01 |
        | 时效指标 | 时间5 | 2021年1月-12月 |
        | 时效指标 | 时间6 | 24小时内 |
        | 时效指标 | 时间7 | ≤30个工作日 |
        | 时效指标 | 时间8 | 100% |
        | 时效指标 | 时间9 | {45657; yyyy/m/d} |
        | 时效指标 | 时间10 | 按季度发放 |
        | 时效指标 | 时间11 | 开学前完成 |
        | 时效指标 | 时间12 | ≥12个月 |
        | 时效指标 | 时间13 | 收到申请后5个工作日内 |
        | 时效指标 | 垃圾清运时限 | 日产日清 |
        | 时效指标 | 事项受理时限 | 即来即办 |
      `,
    },
    {
      name: 'frequencies',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 巡查频次 | ≥4次 |
        | 时效指标 | 响应速度 | ≤5分钟 |
        | 时效指标 | 发放时间 | 每年两次 |
      `,
    },
    {
      name: 'only 时效',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 物资采购 | 及时 |
        | 社会效益指标 | 救助情况 | 及时送返 |
      `,
    },
  ],
  reject: [
    {
      name: 'how often, where how long is asked',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 故障恢复时间 | ≤4次 |
      `,
      at: 'C2',
      messageId: 'V20.otherUnit',
      fixed: null,
    },
    {
      name: 'words that name no time',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 物资采购 | 及时 |
        | 时效指标 | 殡葬减免 | 即时 |
        | 时效指标 | 项目完成时限 | 项目在时限内完成 |
        | 时效指标 | 补助发放 | 提前完成 |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
      messageId: 'V20.noTime',
      value: '及时',
      fixed: null,
    },
    {
      name: 'a value of another kind',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 项目控制预算数 | 2万元 |
      `,
      at: 'C2',
      messageId: 'V20.otherUnit',
    },
  ],
});
