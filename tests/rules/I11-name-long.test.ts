import { I11 } from '../../src/rules/I11-name-long';
import { testRule } from '../support/rule-tester';

const named = (name: string): string => `
  | 三级指标 | 指标值 |
  | ${name} | ≥90% |
`;
const long = '国有企业退休人员社会化管理服务费中由国有企业承担的比例';

testRule(I11, {
  accept: [
    named('人均基本公共卫生服务经费补助标准'),
    { name: 'just 25 characters', grid: named('一'.repeat(25)) },
    { name: 'white space does not count', grid: named(`${'一'.repeat(13)} \\n ${'二'.repeat(12)}`) },
    { name: 'brackets that are closed', grid: named('走访慰问户数（含城镇）') },
    ...[
      '群众参与',
      '知识普及',
      '社会和谐',
      '资金总和',
      '培训目的',
      '落实福利待遇',
      '政策规划',
      '投入产出比',
    ].map(named),
  ],
  reject: [
    {
      grid: named(long),
      at: 'A2',
      messageId: 'I11.long',
      severity: 'warning',
      data: { length: long.length },
      fixed: null,
    },
    {
      grid: named('某'.repeat(101)),
      at: 'A2',
      messageId: 'I11.over',
      severity: 'error',
      data: { length: 101 },
      fixed: null,
    },
    {
      grid: named('拨付服务中心工作经费符合相关政策规'),
      at: 'A2',
      messageId: 'I11.cutOff',
      severity: 'warning',
      data: { name: '拨付服务中心工作经费符合相关政策规' },
      fixed: null,
    },
    ...[
      '落实自主择业军队转业干部住房补贴待',
      '拨付经费符合相关政策规定比',
      '走访慰问户数（含',
      '下岗职工和',
    ].map((name) => ({ grid: named(name), at: 'A2', messageId: 'I11.cutOff' })),
  ],
});
