import { describe, expect, it } from '@jest/globals';
import { fromA1, storedAt } from '../../src/model';
import { createBench } from '../../src/workbench/bench';
import { openDocument } from '../../src/workbench/document';
import { createHands } from '../../src/workbench/grid/hands';
import { smallBookBytes } from '../hosts/xlsx/support/small-books';
import { until } from '../support/until';

const BOOK = smallBookBytes({
  sheets: {
    甲:
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row>' +
      '<row r="2"><c r="A2"><v>8</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="E1:E2"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="C2">' +
      '<formula1>"是,否"</formula1></dataValidation></dataValidations>',
  },
});

const area = (from: string, to = from) => {
  const [first, last] = [fromA1(from)!, fromA1(to)!];
  return { top: first.row, left: first.col, bottom: last.row, right: last.col };
};

async function opened() {
  const bench = createBench();
  await bench.open('表.xlsx', async () => openDocument(BOOK, '表.xlsx'));
  await until(() => bench.store.get().content !== null);
  const valueAt = async (cell: string) => {
    const { snapshot } = await bench.store.get().document!.read('甲');
    const { row, col } = fromA1(cell)!;
    return storedAt(snapshot, row, col).value;
  };
  return { bench, hands: createHands(bench), valueAt };
}

async function moved(from: readonly [string, string], to: string) {
  const setting = await opened();
  const { bench, hands } = setting;
  await bench.select(area(...from));
  const { plain, html } = hands.copy(true)!;
  await bench.select(area(to));
  await hands.paste({ plain, html });
  return setting;
}

describe('what is cut', () => {
  it('goes to where it is pasted', async () => {
    const { valueAt } = await moved(['A1', 'A2'], 'B1');
    expect([await valueAt('A1'), await valueAt('A2'), await valueAt('B1'), await valueAt('B2')]).toEqual([
      null,
      null,
      7,
      8,
    ]);
  });

  it.each(['C1', 'E1'])('stays where it is when a part of it finds no place at %s', async (to) => {
    const { bench, valueAt } = await moved(['A1', 'A2'], to);
    expect([await valueAt('A1'), await valueAt('A2'), await valueAt(to)]).toEqual([7, 8, null]);
    expect(bench.store.get()).toMatchObject({ unsaved: false, said: expect.stringContaining('2') });
  });
});
