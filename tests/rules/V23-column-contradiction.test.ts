import { V23 } from '../../src/rules/V23-column-contradiction';
import { testRule } from '../support/rule-tester';

const UNIT = '| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |';
const TYPE = '| 二级指标 | 三级指标 | 指标类型 | 指标性质 | 指标值 | 度量单位 |';
const DIRECTION = '| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标方向性 |';

testRule(V23, {
  accept: [
    {
      name: 'one unit, or the same twice, or another word of the same kind',
      grid: `${UNIT}
        | 质量指标 | 合格率 | ≥ | {95} | % |
        | 质量指标 | 到课率 | ≥ | {0.98; 0%} | % |
        | 质量指标 | 出勤率 | ≥ | 95% | 百分比 |
        | 数量指标 | 培训人数 | ≥ | 120人 | 名 |
        | 数量指标 | 受益人数 | ≥ | 1.5万人 | 人 |
        | 成本指标 | 培训成本 | ≤ | {20; 0.00"万元"} | 万元 |
        | 成本指标 | 讲课费标准 | ≤ | 800元 | |`,
    },
    {
      name: 'the type fits',
      grid: `${TYPE}
        | 数量指标 | 培训人数 | 定量 | ≥ | {120} | 人 |
        | 时效指标 | 完成时间 | 定量 | | 10月底前 | |
        | 社会效益指标 | 治理水平 | 定性 | | 优良中低差 | |
        | 社会效益指标 | 培训次数 | 定性指标 | | 有所提高 | |`,
    },
    {
      name: 'the type stands where the operator does',
      grid: `${UNIT}\n| 社会效益指标 | 治理水平 | 定性 | 优良中低差 | |`,
    },
    {
      name: 'what has not been answered is another rule’s',
      grid: `${TYPE}
        | 质量指标 | 合格率 | 定量 | | 是/否 | |
        | 质量指标 | 出勤率 | 定量 | | XX | % |
        | 质量指标 | 到课率 | 定量 | | 完成 | |
        | 数量指标 | 培训人数 | 定量 | | 人 | |
        | 数量指标 | 培训期数 | 定量 | | | 期 |`,
    },
    {
      name: 'the direction fits',
      grid: `${DIRECTION}
        | 质量指标 | 合格率 | ≥ | 95 | % | 正向指标 |
        | 成本指标 | 培训成本 | ≤ | 20 | 万元 | 反向指标 |
        | 数量指标 | 培训人数 | = | 120 | 人 | 正向指标 |
        | 数量指标 | 事故次数 | = | 0 | 次 | 反向指标 |
        | 数量指标 | 库存数量 | ≥ | 5 | 件 | 中性指标 |`,
    },
    {
      name: 'a wrong operator is I01’s and V19’s',
      grid: `${DIRECTION}
        | 成本指标 | 培训成本 | ≥ | 20 | 万元 | 反向指标 |
        | 质量指标 | 合格率 | ≤ | 95 | % | 正向指标 |`,
    },
    { name: 'no such columns', grid: '| 三级指标 | 指标值 |\n| 培训成本 | ≤28.8万元 |' },
  ],
  reject: [
    {
      name: 'the name tells which unit is right',
      grid: `${UNIT}\n| 成本指标 | 培训成本 | ≤ | 28.8万元 | % |`,
      at: 'D2',
      messageId: 'V23.unit',
      severity: 'error',
      data: { name: '培训成本', value: '28.8万元', unit: '%' },
      kind: 'offer',
      fixed: `${UNIT}\n| 成本指标 | 培训成本 | ≤ | 28.8 | 万元 |`,
    },
    {
      name: 'the unit’s column is right: the number may be wrong too',
      grid: `${UNIT}
        | 质量指标 | 合格率 | ≥ | 28.8万元 | % |
        | 成本指标 | 讲课费标准 | ≤ | 800元 | 万元 |`,
      at: ['D2', 'D3'],
      messageId: 'V23.unit',
      fixed: null,
    },
    {
      grid: `${TYPE}\n| 社会效益指标 | 治理水平 | 定量 | | 进一步提高 | |`,
      at: 'C2',
      messageId: 'V23.quantitative',
      data: { type: '定量', value: '进一步提高' },
      fixed: null,
    },
    {
      grid: `${TYPE}\n| 质量指标 | 合格率 | 定性指标 | ≥ | 95 | % |`,
      at: 'C2',
      messageId: 'V23.qualitative',
      data: { value: '≥95%' },
      kind: 'offer',
      fixed: '定量指标',
    },
    {
      name: 'in place of the operator',
      grid: `${UNIT}\n| 质量指标 | 合格率 | 定性 | 95 | % |`,
      at: 'C2',
      messageId: 'V23.qualitative',
      fixed: null,
    },
    {
      grid: `${DIRECTION}
        | 质量指标 | 合格率 | ≥ | 95 | % | 反向指标 |
        | 数量指标 | 库存数量 | ≤ | 5 | 件 | 正向 |`,
      at: ['F2', 'F3'],
      messageId: 'V23.direction',
      data: { direction: '反向指标', value: '≥95%' },
      kind: 'offer',
      fixed: '正向指标',
    },
    {
      name: 'a cost is the less the better',
      grid: `${DIRECTION}\n| 成本指标 | 培训成本 | ≤ | 20 | 万元 | 正向指标 |`,
      at: 'F2',
      fixed: '反向指标',
    },
  ],
});
