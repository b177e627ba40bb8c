import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deleteRows, insertRows } from '../../../../src/hosts/xlsx/edit/rows';
import { readContext, readSheetPart } from '../../../../src/hosts/xlsx/read/workbook';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { columnName } from '../../../../src/model';
import type { SheetSnapshot } from '../../../../src/model';
import { openBytes, sheetXml, smallBookBytes } from '../support/small-books';

const ROWS = 30;

const row = fc.integer({ min: 1, max: ROWS });
const cell = fc
  .tuple(fc.constantFrom('', '$'), fc.integer({ min: 0, max: 5 }), fc.constantFrom('', '$'), row)
  .map(([a, col, b, n]) => `${a}${columnName(col)}${b}${n}`);
const range = fc.tuple(cell, cell).map((ends) => ends.join(':'));
const reference = fc
  .tuple(
    fc.constantFrom('', '数据!', '别的!', '一:三!', '[1]数据!'),
    fc.oneof(cell, range, fc.constantFrom('3:9', 'A:B')),
  )
  .map((parts) => parts.join(''));
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"A9"', '表[@A9]', 'LOG10(5)', '1.5')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((terms) => `SUM(${terms.join(',')})`);

/** Merges stacked from the top, so that none overlap: gap, height, width. */
const merges = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })), {
    maxLength: 6,
  })
  .map((stack) => {
    let top = 1;
    return stack.map(([gap, height, width]) => {
      const first = top + gap;
      top = first + height;
      return `A${first}:${columnName(width - 1)}${top - 1}`;
    });
  });

const area = fc
  .tuple(fc.nat(5), row, fc.integer({ min: 1, max: 8 }))
  .map(([col, top, height]) => `${columnName(col)}${top}:${columnName(col)}${top + height}`);

interface Drawn {
  readonly cells: readonly (readonly [number, string])[];
  readonly shared: readonly [number, number, string];
  readonly merges: readonly string[];
  readonly rules: readonly (readonly [string, string])[];
  readonly names: readonly string[];
  readonly breaks: readonly number[];
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  cells: fc.uniqueArray(fc.tuple(row, formula), { maxLength: 12, selector: ([n]) => n }),
  shared: fc.tuple(row, fc.integer({ min: 1, max: 6 }), formula),
  merges,
  rules: fc.array(fc.tuple(area, formula), { maxLength: 3 }),
  names: fc.array(reference, { maxLength: 4 }),
  breaks: fc.uniqueArray(row, { maxLength: 4 }),
});

function bookOf({ cells, shared, merges: areas, rules, names, breaks }: Drawn): XlsxWorkbook {
  const [first, length, text] = shared;
  const sharing = (n: number) => {
    if (n === first) return `<f t="shared" ref="G${first}:G${first + length}" si="0">${text}</f>`;
    return n > first && n <= first + length ? '<f t="shared" si="0"/>' : '';
  };
  const byRow = new Map(cells);
  const rowXml = Array.from({ length: ROWS }, (_, i) => {
    const own = byRow.get(i + 1);
    const formulaCell = own === undefined ? '' : `<c r="F${i + 1}"><f>${own}</f><v>${i}</v></c>`;
    const shares = sharing(i + 1);
    const sharedCell = shares === '' ? '' : `<c r="G${i + 1}">${shares}<v>${i}</v></c>`;
    return `<row r="${i + 1}" ht="${10 + i}"><c r="A${i + 1}" s="0"><v>${i}</v></c>${formulaCell}${sharedCell}</row>`;
  });
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const sheet =
    `<sheetData>${rowXml.join('')}</sheetData>` +
    list(
      'mergeCells',
      areas.map((ref) => `<mergeCell ref="${ref}"/>`),
    ) +
    rules
      .map(
        ([sqref, rule], i) =>
          `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="${i + 1}"><formula>${rule}</formula></cfRule></conditionalFormatting>`,
      )
      .join('') +
    list(
      'dataValidations',
      rules.map(
        ([sqref, rule]) =>
          `<dataValidation type="custom" sqref="${sqref}"><formula1>${rule}</formula1></dataValidation>`,
      ),
    ) +
    list(
      'rowBreaks',
      breaks.map((id) => `<brk id="${id}"/>`),
    );
  const other = `<sheetData>${cells.map(([n, text], i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${text}</f><v>${n}</v></c></row>`).join('')}</sheetData>`;
  return openBytes(
    smallBookBytes({
      sheets: { 数据: sheet, 别的: other },
      after: `<definedNames>${names.map((each, i) => `<definedName name="n${i}">${each}</definedName>`).join('')}</definedNames><calcPr fullCalcOnLoad="1"/>`,
    }),
  );
}

const snapshots = (book: XlsxWorkbook) => {
  const context = readContext(book);
  return book.sheets.map((sheet) => readSheetPart(book, sheet, context));
};

const changeOf = fc.record({
  at: fc.nat(ROWS + 2),
  count: fc.integer({ min: 1, max: 5 }),
  formatFrom: fc.constantFrom('above' as const, 'below' as const),
});

describe('rows inserted and deleted again', () => {
  test('leave the workbook as it was', () =>
    fc.assert(
      fc.property(drawn, changeOf, (content, { at, count, formatFrom }) => {
        const book = bookOf(content);
        const before = snapshots(book);
        const xml = ['数据', '别的'].map((name) => sheetXml(book, name));
        const workbook = book.pkg.text('xl/workbook.xml');
        expect(insertRows(book, { op: 'insertRows', sheet: '数据', at, count, formatFrom })).toBeNull();
        expect(deleteRows(book, { op: 'deleteRows', sheet: '数据', at, count })).toBeNull();
        expect(snapshots(book)).toEqual(before);
        expect(book.pkg.text('xl/workbook.xml')).toBe(workbook);
        // Shared formulas may have been written out; everything else stands as it stood.
        const rest = (text: string) => text.replace(/<c r="G[^]*?<\/c>/g, '');
        expect(['数据', '别的'].map((name) => rest(sheetXml(book, name)))).toEqual(xml.map(rest));
      }),
      { numRuns: 150 },
    ));
});

/** Every value by its zero-based row and column. */
function valuesOf({ used, values }: SheetSnapshot): Map<string, unknown> {
  const found = new Map<string, unknown>();
  values.forEach((block, i) =>
    block.forEach((value, j) => {
      if (value !== null) found.set(`${used!.top + i},${used!.left + j}`, value);
    }),
  );
  return found;
}

describe('rows inserted', () => {
  test('move every value below them by their number, and no other', () =>
    fc.assert(
      fc.property(drawn, changeOf, (content, { at, count, formatFrom }) => {
        const book = bookOf(content);
        const before = valuesOf(snapshots(book)[0]!);
        insertRows(book, { op: 'insertRows', sheet: '数据', at, count, formatFrom });
        const expected = [...before].map(([place, value]) => {
          const [top = 0, left] = place.split(',').map(Number);
          return [`${top < at ? top : top + count},${left}`, value] as const;
        });
        expect(valuesOf(snapshots(book)[0]!)).toEqual(new Map(expected));
      }),
      { numRuns: 100 },
    ));
});
