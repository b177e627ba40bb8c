import { describe, expect, test } from '@jest/globals';
import { layoutFromPicks } from '../../src/recognise/define/own-layout';
import { recogniseWorkbook } from '../../src/recognise';
import { FORMS, picksOf } from '../recognise/define/forms';
import { corpusFiles, readCorpus } from '../support/corpus';
import { sheetFromGrid } from '../support/grid';

/** Layouts of forms of other offices, by what their users pointed out. */
const layouts = FORMS.map(({ grid, picks }, i) => {
  const sheet = sheetFromGrid(grid);
  return layoutFromPicks(picksOf(sheet, picks), sheet, { id: `own-${i + 1}` });
});

describe('with layouts that users have pointed out', () => {
  test.each(corpusFiles)('%s is read as without', async (file) => {
    const workbook = await readCorpus(file);
    expect(recogniseWorkbook(workbook, { layouts })).toEqual(recogniseWorkbook(workbook));
  });
});
