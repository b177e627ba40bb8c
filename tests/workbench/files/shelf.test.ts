import { expect, it } from '@jest/globals';
import { browserShelf } from '../../../src/workbench/files/shelf';

it('is empty and takes nothing where there is no database; nothing is thrown', async () => {
  expect('indexedDB' in globalThis).toBe(false);
  const shelf = browserShelf();
  expect(await shelf.list('recent')).toEqual([]);
  expect(await shelf.read('recentBytes', '甲.xlsx')).toBeNull();
  expect(await shelf.write([{ kind: 'recent', key: '甲.xlsx', value: {} }])).toBe(false);
});
