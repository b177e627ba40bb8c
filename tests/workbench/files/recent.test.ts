import { describe, expect, it } from '@jest/globals';
import {
  clearRecent,
  keepRecent,
  listRecent,
  readRecent,
  removeRecent,
} from '../../../src/workbench/files/recent';
import { memoryShelf } from './memory-shelf';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

async function filled(count: number) {
  const shelf = memoryShelf();
  for (let i = 1; i <= count; i++) await keepRecent(shelf, `${i}.xlsx`, bytes(i), i);
  return shelf;
}
const names = async (shelf: ReturnType<typeof memoryShelf>) =>
  (await listRecent(shelf)).map(({ name }) => name);

describe('the last files', () => {
  it('are listed from the newest on, with size and time, and come back as they were', async () => {
    const shelf = await filled(3);
    expect(await listRecent(shelf)).toEqual([
      { name: '3.xlsx', size: 1, time: 3 },
      { name: '2.xlsx', size: 1, time: 2 },
      { name: '1.xlsx', size: 1, time: 1 },
    ]);
    expect(await readRecent(shelf, '2.xlsx')).toEqual(bytes(2));
  });

  it('are six; the copies of older ones go too', async () => {
    const shelf = await filled(8);
    expect(await names(shelf)).toEqual(['8.xlsx', '7.xlsx', '6.xlsx', '5.xlsx', '4.xlsx', '3.xlsx']);
    expect([...shelf.keys('recentBytes')].sort()).toEqual([...(await names(shelf))].sort());
    expect(await readRecent(shelf, '1.xlsx')).toBeNull();
  });

  it('hold one of each name, the newest', async () => {
    const shelf = await filled(6);
    await keepRecent(shelf, '1.xlsx', bytes(9, 9), 7);
    expect(await names(shelf)).toEqual(['1.xlsx', '6.xlsx', '5.xlsx', '4.xlsx', '3.xlsx', '2.xlsx']);
    expect(await readRecent(shelf, '1.xlsx')).toEqual(bytes(9, 9));
  });

  it('hold none over 20 MB', async () => {
    const shelf = await filled(1);
    await keepRecent(shelf, '大.xlsx', new Uint8Array(20 * 2 ** 20 + 1));
    expect(await names(shelf)).toEqual(['1.xlsx']);
  });

  it('are forgotten one by one or all, copies included', async () => {
    const shelf = await filled(3);
    await removeRecent(shelf, '2.xlsx');
    expect([...shelf.keys('recentBytes')]).toEqual(['1.xlsx', '3.xlsx']);
    await clearRecent(shelf);
    expect([shelf.keys('recent'), shelf.keys('recentBytes')]).toEqual([[], []]);
  });
});
