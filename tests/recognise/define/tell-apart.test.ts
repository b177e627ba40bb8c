import { expect, test } from '@jest/globals';
import { recogniseSheet } from '../../../src/recognise';
import { layoutFromPicks } from '../../../src/recognise/define/own-layout';
import { tellApart } from '../../../src/recognise/define/tell-apart';
import { sheetFromGrid } from '../../support/grid';
import { picksOf } from './forms';

const ROWS = `
  | 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |`;
/** Its value stands below its label, as in no built-in form. */
const OURS = `
  | 项目名称 | 联系人 |
  | 公园修缮 | 李强 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |${ROWS}`;
const ours = sheetFromGrid(OURS, { name: '我们的' });
const layout = layoutFromPicks(picksOf(ours, { name: 'A1 A2' }), ours, { id: 'own-1' });

const usual = (extra: string) =>
  sheetFromGrid(`| 项目名称 | 保险费 |\n${extra}| 一级指标 | 二级指标 | 三级指标 | 指标值 |${ROWS}`, {
    name: '普通',
  });

test('what another form shows besides keeps the layout from it', () => {
  const other = usual('| 支出计划 | 6月 | 12月 |\n| | 50% | 100% |\n');
  expect(recogniseSheet(other, { layouts: [layout] }).tables[0]!.layout).toBe('own-1');
  const told = tellApart(layout, ours, [other])!;
  expect(told.marks).toEqual({ ...layout.marks, none: ['支出计划'] });
  expect(recogniseSheet(other, { layouts: [told] })).toEqual(recogniseSheet(other));
  expect(recogniseSheet(ours, { layouts: [told] }).tables[0]!.name?.value).toBe('公园修缮');
});

test('what the form itself shows and the other lacks is asked for first', () => {
  const richer = sheetFromGrid(OURS.replace('| 项目名称 | 联系人 |', '| 项目名称 | 单位名称 |'), {
    name: '我们的',
  });
  const own = layoutFromPicks(picksOf(richer, { name: 'A1 A2' }), richer, { id: 'own-1' });
  const marks = { all: ['项目名称'] };
  const told = tellApart({ ...own, marks }, richer, [usual('')])!;
  expect(told.marks).toEqual({ all: ['项目名称', '单位名称'] });
});

test('a form with the very same labels can’t be told apart', () => {
  expect(tellApart(layout, ours, [usual('')])).toBeNull();
});

test('a sheet that it does not take needs nothing', () => {
  const far = sheetFromGrid('| 会议记录 |', { name: '远' });
  expect(tellApart(layout, ours, [far])).toEqual(layout);
});
