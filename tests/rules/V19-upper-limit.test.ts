import { V19 } from '../../src/rules/V19-upper-limit';
import { testRule } from '../support/rule-tester';

testRule(V19, {
  accept: [
    {
      name: 'the less the better',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 超期办结率 | ≤5% |
        | 质量指标 | 违规发放率 | ≤0.5% |
        | 服务对象满意度指标 | 差评率 | ≤2% |
      `,
    },
    {
      name: 'the right way round',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 群众满意度 | ≥95% |
        | 质量指标 | 合格率 | =100% |
        | 质量指标 | 差错率 | ≤1% |
        | 服务对象满意度指标 | 投诉率 | ≤2% |
        | 服务对象满意度指标 | 不满意率 | ≤5% |
        | 成本指标 | 成本控制率 | ≤100% |
        | 时效指标 | 办理时间 | ≤5天 |
      `,
    },
    {
      name: 'what is done about the bad, falls, and times that must be long enough',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 查处违规案件数 | ≥20件 |
        | 数量指标 | 受理投诉件数 | ≥300件 |
        | 数量指标 | 安全事故演练次数 | ≥2次 |
        | 数量指标 | 慰问事故伤亡人数 | ≥6人 |
        | 质量指标 | 投诉处理率 | ≥95% |
        | 社会效益指标 | 生产安全事故下降率 | ≥5% |
        | 社会效益指标 | 事故起数同比下降 | ≥5% |
        | 时效指标 | 录像保存时间 | ≥30天 |
        | 时效指标 | 抽检结果公示时限 | ≥7个工作日 |
        | 时效指标 | 应急响应时间达标率 | ≥95% |
        | 经济效益指标 | 农民收入增加数量 | ≥0元 |
        | 成本指标 | 故障 | ≥3元 |
      `,
    },
    {
      name: 'a column tells the direction: V23',
      grid: `
        | 二级指标 | 三级指标 | 指标值 | 指标方向性 |
        | 质量指标 | 差错率 | ≥1% | 反向指标 |
      `,
    },
  ],
  reject: [
    {
      name: 'the less the better',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 省级核查图斑差错率 | ≥1% |
        | 社会效益指标 | 城镇登记失业率 | ≥4.5% |
        | 社会效益指标 | 安全责任事故 | ≥1起 |
        | 质量指标 | 渗滤液超标排放次数 | >2次 |
        | 生态效益指标 | PM2.5年均浓度 | ≥42微克/立方米 |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6'],
      messageId: 'V19.lowerLimit',
      severity: 'warning',
      fixed: null,
    },
    {
      name: 'the sooner the better',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 检验报告出具时限 | ≥20个工作日 |
      `,
      at: 'C2',
      messageId: 'V19.longer',
      severity: 'warning',
    },
    {
      name: 'at least none',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 安全播出事故次数 | ≥0次 |
        | 数量指标 | 走访户数 | ≥0户 |
      `,
      at: ['C2', 'C3'],
      messageId: 'V19.alwaysMet',
      severity: 'warning',
    },
    {
      name: 'satisfaction',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 特困人员满意程度 | ≤100% |
        | 服务对象满意度指标 | 满意度人员占总职工人数 | <90% |
        | 服务对象满意度指标 | 未成年人满意度 | ≤95% |
      `,
      at: ['C2', 'C3', 'C4'],
      messageId: 'V19.upperLimit',
      fixed: null,
    },
    {
      name: 'another name under 满意度',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 受益群众评价 | ≤90% |
      `,
      at: 'C2',
    },
    {
      name: 'rates that should be high',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 时效指标 | 资金支付及时率 | ≤100% |
        | 质量指标 | 发放准确率 | ≤100% |
        | 社会效益指标 | 政策知晓率 | 不超过90% |
      `,
      at: ['C2', 'C3', 'C4'],
    },
  ],
});
