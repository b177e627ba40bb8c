import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areaFromA1, areaToA1, toA1 } from '../../src/model';
import { clipboardTexts, copied } from '../../src/workbench/grid/copy';
import { copyName } from '../../src/workbench/grid/html-table';
import { paste } from '../../src/workbench/grid/paste';
import type { Block } from '../../src/workbench/grid/paste';
import { fromTsv, toTsv } from '../../src/workbench/grid/tsv';
import { clearOps } from '../../src/workbench/grid/writing';
import { sheetFromGrid } from '../support/grid';

describe('plain text', () => {
  it('quotes what would tear a cell apart', () => {
    expect(
      toTsv([
        ['甲', '一\n二'],
        ['说“好”', 'a"b'],
        ['x\ty', ''],
      ]),
    ).toBe('甲\t"一\n二"\n说“好”\t"a""b"\n"x\ty"\t');
  });

  it.each<[string, string[][]]>([
    [
      '甲\t乙\r\n丙\t丁\r\n',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['甲', [['甲']]],
    ['', [['']]],
    [
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['"一\n二"\t三', [['一\n二', '三']]],
    ['"a ""b"""\tc', [['a "b"', 'c']]],
    // Not needed: the quotes are the cell's own.
    ['"甲"\t"乙', [['"甲"', '"乙']]],
    ['说"好"\n', [['说"好"']]],
    ['甲\n\n乙', [['甲'], [''], ['乙']]],
  ])('reads %j', (text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });

  it('comes back as it was', () => {
    const cell = fc.stringMatching(/^[a"\t\n甲 ]{0,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          expect(fromTsv(toTsv(rows))).toEqual(rows);
        },
      ),
    );
  });
});

const sheet = sheetFromGrid(`
  | 题 | < | {12} |
  | 甲 | {=A2; 甲} | {0.5; 0%} |
  | ^ | 丙 | 007 |`);

const copy = (range: string) => copied(sheet, areaFromA1(range)!, false);

const pasted = (block: Block, range: string, origin: { row: number; col: number } | null = null) => {
  const result = paste(block, { sheet, range: areaFromA1(range)!, date1904: false, origin });
  return {
    cells: Object.fromEntries(result.ops.map((op) => [toA1(op.address), op.formula ?? op.value])),
    covered: result.covered.map(toA1),
    range: areaToA1(result.range),
    ops: result.ops,
  };
};

describe('copying', () => {
  it('gives what the cells show, merged areas as such', () => {
    const mine = copy('A1:C3');
    const { plain, html } = clipboardTexts(sheet, mine);
    expect(plain).toBe('题\t\t12\n甲\t甲\t50%\n\t丙\t007');
    expect(html).toContain('<td colspan="2">题</td><td>12</td>');
    expect(html).toContain('<td rowspan="2">甲</td>');
    expect(html).toContain(`<td style="mso-number-format:'\\@'">007</td>`);
    expect(copyName(html)).toBe(mine.name);
    expect(copyName('<table><tr><td>x</td></tr></table>')).toBeNull();
  });

  it('lets no text of a cell become markup', () => {
    const odd = sheetFromGrid('| <b>"&\\n |');
    expect(clipboardTexts(odd, copied(odd, areaFromA1('A1')!, false)).html).toContain(
      '&lt;b&gt;&quot;&amp;<br>',
    );
  });
});

describe('pasting', () => {
  it('reads text as it is typed', () => {
    expect(
      pasted(
        [
          ['1,000', '=B2'],
          ['甲', ''],
        ],
        'B2:B2',
      ),
    ).toMatchObject({
      cells: { B2: 1000, C2: '=B2', B3: '甲', C3: null },
      covered: [],
      range: 'B2:C3',
    });
    expect(pasted([['1,000']], 'B3:B3').ops[0]).toMatchObject({ format: '#,##0', oldFormat: 'General' });
  });

  it('leaves out what is there already', () => {
    expect(pasted([['丙', '007']], 'B3:B3').cells).toEqual({ C3: 7 });
    expect(pasted([['丙', "'007"]], 'B3:B3').cells).toEqual({});
  });

  it('fills a range with one value, and repeats a block where it fits', () => {
    expect(pasted([['乙']], 'A1:C2').cells).toEqual({ A1: '乙', C1: '乙', A2: '乙', B2: '乙', C2: '乙' });
    expect(pasted([['乙']], 'A1:C2').covered).toEqual([]);
    expect(pasted([['一'], ['二']], 'E1:E4').cells).toEqual({ E1: '一', E2: '二', E3: '一', E4: '二' });
    expect(pasted([['一'], ['二']], 'E1:E3').range).toBe('E1:E2');
  });

  it('puts nothing inside merged areas, and names what is lost by that', () => {
    expect(
      pasted(
        [
          ['一', '二', '三'],
          ['四', '', ''],
        ],
        'A1:A1',
      ),
    ).toMatchObject({
      cells: { A1: '一', C1: '三', A2: '四', B2: null, C2: null },
      covered: ['B1'],
    });
  });

  it('keeps what we copied: texts as texts, formats of numbers, formulas that move along', () => {
    const { block } = copy('B2:C3');
    const result = pasted(block, 'E5:E5', { row: 1, col: 1 });
    expect(result.cells).toEqual({ E5: '=D5', F5: 0.5, E6: '丙', F6: '007' });
    expect(result.ops.map(({ format }) => format)).toEqual([undefined, '0%', undefined, undefined]);
    expect(pasted(block, 'E5:E5').cells['E5']).toBe('=A2');
  });
});

describe('a very long block', () => {
  it('is pasted like any other', () => {
    const block = fromTsv('1\n'.repeat(200_000));
    const range = { top: 0, left: 9, bottom: 0, right: 9 };
    const { ops } = paste(block, { sheet, range, date1904: false, origin: null });
    expect(ops).toHaveLength(200_000);
  });
});

describe('clearing', () => {
  it('blanks what holds something', () => {
    const ops = clearOps(sheet, areaFromA1('B1:C9')!);
    expect(ops.map(({ address }) => toA1(address))).toEqual(['C1', 'B2', 'C2', 'B3', 'C3']);
    expect(ops[1]).toMatchObject({ old: '甲', oldFormula: '=A2', value: null });
    expect(ops.every((op) => op.format === undefined)).toBe(true);
  });
});
