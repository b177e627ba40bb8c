import type { WorkbookSnapshot } from '../../src/model';
import { sheetFromGrid } from './grid';
import { embed } from './healthy-table';

/** A sheet with one healthy table, but for the rows of the picture. */
const sheet = (name: string, picture: string) => sheetFromGrid(embed(picture).text, { name });

/**
 * Two tables and a sheet without one. 甲: a unit without a number (error), 百分比 for % (safe fix), an option
 * list left in (offers); 乙: 百分比 for % (safe fix).
 */
export const faultyWorkbook = (): WorkbookSnapshot => ({
  name: '测试.xlsx',
  date1904: false,
  sheets: [
    sheet(
      '甲',
      `
      | 三级指标 | 指标值 |
      | 走访慰问困难群众户数 | 户 |
      | 慰问品发放准确率 | ≥95百分比 |
      | 资金使用是否合规 | 是/否 |
      `,
    ),
    sheet(
      '乙',
      `
      | 三级指标 | 指标值 |
      | 慰问品发放及时率 | ≥90百分比 |
      `,
    ),
    sheetFromGrid('| 填表说明 |', { name: '说明' }),
  ],
});
