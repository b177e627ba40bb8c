import { V22 } from '../../src/rules/V22-blank';
import { testRule } from '../support/rule-tester';

testRule(V22, {
  accept: [
    {
      name: 'a formula that was never calculated, and rows struck out',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | {=B9} |
        | 数量指标 | 走访户数 | {=50户; #NAME?} |
        | 数量指标 | 无 | 无 |
        | 数量指标 | / | / |
      `,
    },
    {
      name: 'a value',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 社会效益指标 | 安全事故 | 0起 |
      `,
    },
    {
      name: 'a line without a name',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 数量指标 |  |  |
      `,
    },
  ],
  reject: [
    {
      name: 'the error of a formula',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | {=B9/0; #DIV/0!} |
      `,
      at: 'C2',
      messageId: 'V22.error',
      severity: 'error',
      fixed: null,
    },
    {
      name: 'nothing',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 数量指标 | 培训人数 |  |
      `,
      at: 'C3',
      messageId: 'V22.blank',
      severity: 'error',
      fixed: null,
    },
    {
      name: '无 and /',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | 无 |
        | 数量指标 | 培训人数 | / |
        | 数量指标 | 培训期数 | — |
        | 数量指标 | 走访户数 | 暂无 |
      `,
      at: ['C2', 'C3', 'C4', 'C5'],
      messageId: 'V22.none',
      value: '无',
    },
    {
      name: '不适用: only pointed out',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 生态影响 | 不适用 |
      `,
      at: 'C2',
      messageId: 'V22.notApplicable',
      severity: 'info',
    },
    {
      name: '无 where it means none',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 社会效益指标 | 安全事故 | 无 |
        | 社会效益指标 | 溺水死亡人数 | 无 |
        | 社会效益指标 | 重大火灾 | 暂无 |
      `,
      at: ['C2', 'C3', 'C4'],
      messageId: 'V22.zero',
      severity: 'info',
    },
  ],
});
