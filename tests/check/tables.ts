import { recogniseWorkbook } from '../../src/recognise';
import type { TargetTable } from '../../src/model';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

/** The table of a picture set in a healthy table. */
export const tableFrom = (picture: string): TargetTable =>
  recogniseWorkbook(workbookFromGrids({ 表1: embed(picture).text })).tables[0]!;
