import { expect, test } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../../src/hosts/xlsx/host';
import { makeWorkbook } from '../../cli/workbook';

test('saving leaves the bytes that were opened as they were, also in a Buffer', async () => {
  const original = makeWorkbook('≥3次');
  const input = Buffer.from(original);
  const host = XlsxHost.open(input, { codec: nodeCodec, fileName: 'a.xlsx' });
  const address = { sheet: 'Sheet1', row: 0, col: 0 };
  await host.apply({ ops: [{ op: 'mark', cells: [{ address, severity: 'error' }] }] });
  expect(host.bytes()).not.toEqual(new Uint8Array(original));
  expect(new Uint8Array(input)).toEqual(new Uint8Array(original));
});
