import { expect, test } from '@jest/globals';
import { describeTitle } from '../../src/report/describe';
import { table } from './sample';

const located = (value: string) => ({ ...table.name!, value, raw: value });
const title = (form: string | null, name: string | null) =>
  describeTitle({ title: form === null ? null : located(form), name: name === null ? null : located(name) });

test('a table is called by its title, and by its project where the title does not tell it', () => {
  expect(title('1.车辆保险费\n绩效目标表', '车辆保险费')).toBe('1.车辆保险费 绩效目标表');
  expect(title('项目支出绩效目标表（2024年度）', '道路养护')).toBe('项目支出绩效目标表（2024年度）：道路养护');
  expect(title(null, '道路养护')).toBe('道路养护');
  expect(title('绩效目标表', null)).toBe('绩效目标表');
  expect(title(null, null)).toBe('没有表名的表');
});
