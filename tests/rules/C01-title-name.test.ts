import { C01 } from '../../src/rules/C01-title-name';
import { testRule } from '../support/rule-tester';

const table = (title: string, name: string): string => `
  | ${title} | < | < |
  | 项目名称 | ${name} |`;

testRule(C01, {
  accept: [
    { name: 'only the title begins with the year', grid: table('2024年汽车保险费绩效目标表', '汽车保险费') },
    table('（三）汽车保险费绩效目标表', '汽车保险费'),
    table('附表2：汽车保险费绩效目标表', '汽车保险费'),
    { name: 'with the unit behind', grid: table('汽车保险费绩效目标表（单位：万元）', '汽车保险费') },
    table('12.汽车保险费绩效目标表', '汽车保险费'),
    table('区本课程经费项目绩效目标表', '区本课程经费'),
    table('17.基层社会救助经办服务能力建设经费 绩效目标表', '基层社会救助经办服务能力建设经费'),
    table('2.2021年市级社区干部生活补贴绩效目标表', '2021年市级社区干部生活补贴'),
    table('12.高龄津贴（本级）绩效目标表', '高龄津贴(本级)'),
    table(
      '5.《关于提前下达资金的通知》秦财企【2021】637号绩效目标表',
      '《关于提前下达资金的通知》秦财企[2021]637号',
    ),
    { name: 'the form’s own name', grid: table('2024年项目支出绩效目标表', '汽车保险费') },
    { name: 'with the year behind', grid: table('项目支出绩效目标申报表（2024年度）', '汽车保险费') },
    { name: 'with the organisation', grid: table('某某市民政局2024年部门预算项目绩效目标表', '汽车保险费') },
    {
      name: 'an organisation and a year before the project',
      grid: table('某某区民政局2022年度高龄津贴（本级）项目支出绩效目标表', '高龄津贴（本级）'),
    },
    {
      name: 'an organisation the table does not name',
      grid: table('某某区民政局2024年绩效目标表', '汽车保险费'),
    },
    {
      name: 'a kind of money',
      grid: table('中央对地方专项转移支付区域绩效目标表（2024年度）', '困难群众救助补助资金'),
    },
    {
      name: 'an annex of a province',
      grid: table('附件2：某某省省级财政专项资金绩效目标申报表', '汽车保险费'),
    },
    { name: 'no 项目名称', grid: table('12.汽车保险费绩效目标表', '') },
  ],
  reject: [
    {
      name: 'another year',
      grid: table('2023年汽车保险费绩效目标表', '2024年汽车保险费'),
      at: 'A1',
    },
    {
      grid: table('12.校园安保项目绩效目标表', '校园安保经费'),
      at: 'A1',
      messageId: 'C01.differ',
      severity: 'warning',
      data: { name: '校园安保经费' },
      kind: 'offer',
      fixed: '12.校园安保经费项目绩效目标表',
    },
    { name: 'copied and left', grid: table('3.汽车保险费绩效目标表', '婚姻登记管理经费'), at: 'A1' },
    {
      name: 'copied, without a number',
      grid: table('汽车保险费项目绩效目标表', '婚姻登记管理经费'),
      at: 'A1',
    },
    { grid: table('退役军人安置项目绩效目标表', '退役安置经费'), at: 'A1' },
    { grid: table('小学提质培优规划项目绩效目标表', '星河湾小学提质培优规划'), at: 'A1' },
    {
      grid: table('农村户厕及农村学校粪污抽、运无害化处理', '农村户厕及农村学校粪污抽、运无害化处理经费'),
      at: 'A1',
      fixed: '农村户厕及农村学校粪污抽、运无害化处理经费',
    },
  ],
});
