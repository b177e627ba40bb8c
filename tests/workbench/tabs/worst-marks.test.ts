import { expect, it } from '@jest/globals';
import type { MarkSeverity } from '../../../src/model';
import { worstMarks } from '../../../src/workbench/tabs/worst-marks';

const cells = (sheet: string, ...severities: MarkSeverity[]) =>
  severities.map((severity, row) => ({ address: { sheet, row, col: 0 }, severity }));

it('names each sheet’s worst mark; hints are none', () => {
  const marks = new Map([
    ['甲', cells('甲', 'info', 'warning', 'error')],
    ['乙', cells('乙', 'warning', 'info')],
    ['丙', cells('丙', 'info')],
  ]);
  expect([...worstMarks(marks)]).toEqual([
    ['甲', 'error'],
    ['乙', 'warning'],
  ]);
});
