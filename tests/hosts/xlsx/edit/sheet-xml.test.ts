import { describe, expect, test } from '@jest/globals';
import {
  cellSpans,
  indexSheet,
  priorities,
  rowSpans,
  sectionOf,
  sectionPosition,
} from '../../../../src/hosts/xlsx/edit/sheet-xml';
import { innerXml, outerXml } from '../../../../src/hosts/xlsx/edit/scan';
import { spliceBuffer } from '../../../../src/hosts/xlsx/edit/splice';

const sheetOf = (content: string) =>
  indexSheet(`<?xml version="1.0"?>\n<worksheet xmlns="m">${content}</worksheet>`);

describe('sections', () => {
  test('are found with their offsets, whatever the prefix', () => {
    const sheet = indexSheet(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData><x:mergeCells/></x:worksheet>',
    );
    expect(sheet.prefix).toBe('x:');
    expect(sheet.sections.map((section) => section.name)).toEqual(['sheetData', 'mergeCells']);
    expect(innerXml(sheet.xml, sectionOf(sheet, 'sheetData')!)).toBe('<x:row r="1"/>');
  });

  test('are not confused by comments, CDATA and > in attributes', () => {
    const sheet = sheetOf(
      `<sheetPr a='>'/><sheetData><row><c><v><![CDATA[</sheetData>]]></v></c></row><!-- </sheetData> --></sheetData><extLst/>`,
    );
    expect(sheet.sections.map((section) => section.name)).toEqual(['sheetPr', 'sheetData', 'extLst']);
  });

  test('nested elements of the same name are passed over', () => {
    const sheet = sheetOf('<extLst><ext><extLst><a/></extLst></ext></extLst><tail/>');
    expect(sheet.sections.map((section) => outerXml(sheet.xml, section))).toEqual([
      '<extLst><ext><extLst><a/></extLst></ext></extLst>',
      '<tail/>',
    ]);
  });

  test.each([
    ['<sheetData/><pageMargins/>', 'mergeCells', '<sheetData/>'],
    ['<sheetData/><mergeCells/><hyperlinks/>', 'conditionalFormatting', '<sheetData/><mergeCells/>'],
    [
      '<sheetData/><conditionalFormatting/><conditionalFormatting/><pageMargins/>',
      'conditionalFormatting',
      '<sheetData/><conditionalFormatting/><conditionalFormatting/>',
    ],
    ['<sheetData/>', 'sheetPr', ''],
    [
      '<sheetData/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><tableParts/>',
      'legacyDrawing',
      '<sheetData/>',
    ],
    [
      '<sheetData/><mc:AlternateContent><mc:Choice><drawing/></mc:Choice></mc:AlternateContent><tableParts/>',
      'legacyDrawing',
      '<sheetData/><mc:AlternateContent><mc:Choice><drawing/></mc:Choice></mc:AlternateContent>',
    ],
  ] as const)('in %s a new %s goes behind %s', (content, name, before) => {
    const sheet = sheetOf(content);
    expect(sheet.xml.slice(sheet.root.openEnd, sectionPosition(sheet, name))).toBe(before);
  });
});

describe('rows and cells', () => {
  test('without references follow the ones before', () => {
    const sheet = sheetOf(
      '<sheetData><row r="3"><c/><c r="D3"/><c><v>1</v></c></row><row/><row r="9" ></row></sheetData>',
    );
    const rows = rowSpans(sheet);
    expect(rows.map((row) => row.row)).toEqual([2, 3, 8]);
    expect(cellSpans(sheet, rows[0]!).map((cell) => [cell.row, cell.col])).toEqual([
      [2, 0],
      [2, 3],
      [2, 4],
    ]);
    expect(cellSpans(sheet, rows[1]!)).toEqual([]);
  });

  test('a sheet without data has no rows', () => {
    expect(rowSpans(sheetOf('<sheetData/>'))).toEqual([]);
    expect(rowSpans(sheetOf(''))).toEqual([]);
  });
});

test('priorities cover x14 rules', () => {
  expect(priorities(sheetOf('<sheetData/>'))).toBeNull();
  const sheet = sheetOf(
    '<conditionalFormatting><cfRule priority="7"/></conditionalFormatting>' +
      '<extLst><ext><x14:cfRule type="expression" priority="12"/><x14:cfRule priority=\'3\'/></ext></extLst>',
  );
  expect(priorities(sheet)).toEqual({ min: 3, max: 12 });
});

describe('splice buffer', () => {
  test('applies insertions before a replacement at the same place, in order', () => {
    const splices = spliceBuffer('abcdef');
    splices.replace(2, 4, 'XY');
    splices.insert(2, '1');
    splices.insert(2, '2');
    splices.insert(6, '!');
    splices.replace(0, 1, '');
    expect(splices.apply()).toBe('b12XYef!');
  });

  test('refuses overlapping replacements', () => {
    const splices = spliceBuffer('abcdef');
    splices.replace(0, 3, '');
    splices.replace(2, 4, '');
    expect(() => splices.apply()).toThrow(RangeError);
  });
});
