import { C05 } from '../../src/rules/C05-goal-repeated';
import { testRule } from '../support/rule-tester';

const goals = (...lines: string[]): string => `| 绩效目标 | ${lines.join('\\n')} |`;

testRule(C05, {
  accept: [
    goals('1.足额发放优抚对象门诊补助', '2.及时发放优抚对象门诊补助'),
    { name: 'lines left empty', grid: goals('1.按时投保', '2.', '3.') },
    { name: 'one line', grid: goals('按时投保') },
    {
      name: 'a sentence that goes with several goals',
      grid: goals('1.发放工资。按标准发放。', '2.发放补贴。按标准发放。'),
    },
    {
      name: 'and without numbers',
      grid: goals('发放工资。按标准发放。', '发放补贴。按标准发放。'),
    },
    { name: 'in one line', grid: goals('1.发放工资。按标准发放。2.发放补贴。按标准发放。') },
    { name: 'short ones', grid: goals('足额；及时；足额。') },
  ],
  reject: [
    {
      name: 'no blank line is left at the end',
      grid: goals('保证运转', '', '保证运转'),
      at: 'B1',
      fixed: '保证运转',
    },
    {
      grid: goals('1.医疗费发放', '2.按文件规定发放', '3.按文件规定发放'),
      at: 'B1',
      messageId: 'C05.repeated',
      severity: 'warning',
      data: { goal: '按文件规定发放', count: 1 },
      kind: 'safe',
      fixed: '1.医疗费发放\\n2.按文件规定发放',
    },
    {
      name: 'numbers close up',
      grid: goals('目标1：保证运转；', '目标2：保证运转。', '目标3：保证安全'),
      at: 'B1',
      fixed: '目标1：保证运转；\\n目标2：保证安全',
    },
    {
      name: 'sentences of one line; the last stop stays',
      grid: goals('保证车辆运转；按时投保；保证车辆运转。'),
      at: 'B1',
      data: { goal: '保证车辆运转', count: 1 },
      kind: 'safe',
      fixed: '保证车辆运转；按时投保。',
    },
    {
      name: 'goals numbered in one line',
      grid: goals('1.保证运转；2.保证运转；3.按时投保。'),
      at: 'B1',
      kind: 'safe',
      fixed: '1.保证运转；2.按时投保。',
    },
    {
      name: '目标1, 目标2 in one line',
      grid: goals('目标1：保证运转；目标2：按时投保；目标3：保证运转'),
      at: 'B1',
      fixed: '目标1：保证运转；目标2：按时投保',
    },
    {
      name: 'numbered in words: the user looks',
      grid: goals('一是保证运转；二是保证运转；三是按时投保。'),
      at: 'B1',
      kind: 'offer',
      fixed: '一是保证运转；三是按时投保。',
    },
    {
      name: 'other numbers stay as they are',
      grid: goals('保证运转', '保证运转', '2024年保证安全'),
      at: 'B1',
      fixed: '保证运转\\n2024年保证安全',
    },
  ],
});
