import { expect, test } from '@jest/globals';
import { describeCells, describeTitle } from '../../src/report/describe';
import { edit, finding, table } from './sample';

const located = (value: string) => ({ ...table.name!, value, raw: value });
const title = (form: string | null, name: string | null) =>
  describeTitle({ title: form === null ? null : located(form), name: name === null ? null : located(name) });

test('a table is called by its title, and by its project where the title does not tell it', () => {
  expect(title('1.车辆保险费\n绩效目标表', '车辆保险费')).toBe('1.车辆保险费 绩效目标表');
  expect(title('项目支出绩效目标表（2024年度）', '道路养护')).toBe(
    '项目支出绩效目标表（2024年度）：道路养护',
  );
  expect(title(null, '道路养护')).toBe('道路养护');
  expect(title('绩效目标表', null)).toBe('绩效目标表');
  expect(title(null, null)).toBe('没有表名的表');
});

test('the cells of a collapsed finding are listed, a single one too where the finding stands at its header', () => {
  const at = (row: number) => edit(row, 5, '', '').address;
  const cells = (...rows: number[]) => describeCells(finding({ address: at(8), cells: rows.map(at) }));
  expect(cells()).toBe('');
  expect(cells(8)).toBe('');
  expect(cells(11)).toBe('共 1 处：F12');
  expect(cells(9, 11)).toBe('共 2 处：F10、F12');
});
