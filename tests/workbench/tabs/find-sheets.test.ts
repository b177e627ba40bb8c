import { describe, expect, it } from '@jest/globals';
import { findSheets } from '../../../src/workbench/tabs/find-sheets';

const sheets = [
  { name: '部门整体绩效目标', visibility: 'visible' },
  { name: '1.车辆保险费', visibility: 'visible' },
  { name: '１２.社区经费（二）', visibility: 'visible' },
  { name: '2.Party 经费', visibility: 'visible' },
  { name: '旧表', visibility: 'hidden' },
  { name: '经费底稿', visibility: 'veryHidden' },
] as const;

const visible = (query: string) => findSheets(sheets, query).visible;

describe('finding sheets', () => {
  it('lists all at first, in their order, hidden ones apart', () => {
    expect(findSheets(sheets, '')).toEqual({
      visible: ['部门整体绩效目标', '1.车辆保险费', '１２.社区经费（二）', '2.Party 经费'],
      hidden: ['旧表', '经费底稿'],
    });
  });

  it('finds parts of names, whatever their case and width', () => {
    expect(visible('保险')).toEqual(['1.车辆保险费']);
    expect(visible('party')).toEqual(['2.Party 经费']);
    expect(visible('12.社区')).toEqual(['１２.社区经费（二）']);
    expect(visible('(二)')).toEqual(['１２.社区经费（二）']);
    expect(findSheets(sheets, '经费').hidden).toEqual(['经费底稿']);
  });

  it('wants all words', () => {
    expect(visible('经费 社区')).toEqual(['１２.社区经费（二）']);
    expect(visible('经费 保险')).toEqual([]);
  });

  it('puts names that begin with the query first', () => {
    expect(visible('2')).toEqual(['2.Party 经费', '１２.社区经费（二）']);
  });
});
