import { C08 } from '../../src/rules/C08-other-year';
import { testRule } from '../support/rule-tester';

const in2024 = { budgetYear: 2024 };
const title = (text: string) => ({ grid: `| ${text}绩效目标表 |`, options: in2024 });
const goals = (text: string) => ({ grid: `| 绩效目标 | ${text} |`, options: in2024 });

testRule(C08, {
  accept: [
    title('2024年走访慰问经费'),
    title('2023-2024年走访慰问经费'),
    title('2021—2025年规划编制'),
    title('2023年走访慰问结转资金'),
    title('走访慰问经费（秦财社〔2023〕12号）'),
    title('2023年和2024年走访慰问经费'),
    goals('1.完成2024年走访慰问'),
    goals('1.项目自2021年起实施，今年继续走访慰问'),
    goals('1.工程2022年已开工，年内完工'),
    goals('1.支付2023年工程尾款'),
    goals('1.受助人数比2023年增加10人'),
    goals('1.完成“十四五”规划任务'),
    goals('1.按《2021年工作方案》规划推进'),
    { name: 'what is to be done later', ...goals('1.2026年建成投用') },
    { name: 'both years', ...goals('1.完成2023年12月的补发\\n2.完成2024年走访慰问') },
    { name: 'the year is not known', grid: '| 项目编码 | |\n| 绩效目标 | 1.完成走访慰问 |' },
  ],
  reject: [
    {
      ...title('2023年走访慰问经费'),
      at: 'A1',
      messageId: 'C08.title',
      severity: 'info',
      data: { year: 2023, budgetYear: 2024 },
      cells: 'A1',
      fixed: null,
    },
    { ...title('2025年走访慰问经费'), at: 'A1', messageId: 'C08.title' },
    {
      name: 'title and name: one finding',
      grid: '| 2023年走访慰问经费绩效目标表 |\n| 项目名称 | 2023年走访慰问经费 |',
      options: in2024,
      at: 'A1',
      messageId: 'C08.title',
      cells: 'A1 B2',
    },
    { grid: '| 项目名称 | 2023年走访慰问经费 |', options: in2024, at: 'B1', messageId: 'C08.name' },
    { ...goals('1.完成2023年走访慰问\\n2.困难群众温暖过节'), at: 'B1', messageId: 'C08.goals' },
    { ...goals('1.保障2023年度走访慰问，提高满意度'), at: 'B1', messageId: 'C08.goals' },
    {
      name: 'the year that most of the book names',
      grid: [
        '| 2024年走访慰问经费绩效目标表 |\n| 项目编码 | |',
        '| 2023年走访慰问经费绩效目标表 |\n| 项目编码 | |',
        '| 2024年走访慰问经费绩效目标表 |\n| 项目编码 | |',
      ],
      at: '表2!A1',
    },
  ],
});
