import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderProblem } from '../../../src/messages/config';
import { dictionarySchema, layoutSchema } from '../../../src/model/schema/layout';
import { readLayout } from '../../../src/model/schema/settings';
import { layouts } from '../../../src/recognise';
import { foldLabel } from '../../../src/values/fold';

const assets = join(__dirname, '../../../assets');
const files = readdirSync(join(assets, 'layouts'));
const json = (path: string): unknown => JSON.parse(readFileSync(join(assets, path), 'utf8'));

describe('built-in layouts', () => {
  test('every file is one that is used, named by its id', () => {
    expect(files.sort()).toEqual(layouts.map(({ id }) => `${id}.json`).sort());
  });

  test.each(files)('%s is as the schema says', (file) => {
    const layout = layoutSchema.parse(json(`layouts/${file}`));
    expect(layout).toEqual(json(`layouts/${file}`));
    expect(layout.title).toMatch(/[\u4e00-\u9fff]/);
  });

  test('any table fits the last one only', () => {
    const open = layouts.filter(({ marks }) => !marks.any && !marks.all);
    expect(open).toEqual([layouts.at(-1)]);
  });

  test('no label has two meanings', () => {
    const dictionaries = [dictionarySchema.parse(json('labels.json')), ...layouts];
    for (const part of ['labels', 'columns'] as const) {
      const seen = new Map<string, string>();
      for (const dictionary of dictionaries) {
        for (const [role, texts] of Object.entries(dictionary[part] ?? {})) {
          for (const text of texts) {
            const label = foldLabel(text);
            expect([text, seen.get(label) ?? role]).toEqual([text, role]);
            seen.set(label, role);
          }
        }
      }
    }
  });
});

const LAYOUT = {
  id: 'our-form',
  title: '本局项目绩效目标表',
  kind: 'project',
  marks: { any: ['项目大名'] },
  budget: 'cells',
  required: ['name'],
};

describe('the schema of a layout', () => {
  test('takes the least that one needs', () => {
    expect(layoutSchema.parse(LAYOUT)).toEqual(LAYOUT);
  });

  test('takes one of its own words for a mark, be it Chinese or not', () => {
    const own = { ...LAYOUT, labels: { name: ['XMMC'] }, marks: { all: ['XMMC'] } };
    expect(layoutSchema.parse(own)).toEqual(own);
    expect(layoutSchema.safeParse({ ...own, marks: { all: ['XMBM'] } }).success).toBe(false);
  });

  test.each<[string, Record<string, unknown>, (string | number)[]]>([
    ['an unknown key', { label: {} }, []],
    ['an unknown role', { labels: { nmae: ['项目大名'] } }, ['labels']],
    ['a synonym that is blank', { labels: { name: [' '] } }, ['labels', 'name', 0]],
    ['no synonym at all', { labels: { name: [] } }, ['labels', 'name']],
    ['a column as a label', { labels: { 'indicator.name': ['指标'] } }, ['labels']],
    ['an unknown place', { places: { goals: ['left'] } }, ['places', 'goals', 0]],
    ['a mark that is no role and no Chinese label', { marks: { any: ['nmae'] } }, ['marks', 'any', 0]],
    ['a required heading', { required: ['budget'] }, ['required', 0]],
    ['an id with a blank', { id: 'our form' }, ['id']],
    ['an unknown kind', { kind: '项目' }, ['kind']],
    ['a profile of another year', { profile: '2018' }, ['profile']],
  ])('refuses %s', (_, change, path) => {
    const { error } = layoutSchema.safeParse({ ...LAYOUT, ...change });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('what is wrong with a layout, in words', () => {
  const wrong = (change: Record<string, unknown>): string[] => {
    const read = readLayout({ ...LAYOUT, ...change });
    if (!('problems' in read)) throw new Error('nothing is wrong');
    return read.problems.map(({ path, id, data }) => `${path}：${renderProblem(id, data)}`);
  };

  test.each<[Record<string, unknown>, string[]]>([
    [{ lables: {} }, ['lables：没有“lables”这个设置，是不是想写 labels？']],
    [{ labels: { nmae: ['项目大名'] } }, ['labels.nmae：没有“nmae”这个设置，是不是想写 name？']],
    [
      { columns: { 'indicator.vlaue': ['值'] } },
      ['columns.indicator.vlaue：没有“indicator.vlaue”这个设置，是不是想写 indicator.value？'],
    ],
    [{ marks: { some: [] } }, ['marks.some：没有“some”这个设置']],
    [
      { marks: { any: ['schedul'] } },
      ['marks.any[0]：“schedul”不是字段名，也不是表里的文字，是不是想写 schedule？'],
    ],
    [
      { places: { goals: ['blow'] } },
      ['places.goals[0]：只能是 "right"、"below"、"belowAmounts"，是不是想写 below？'],
    ],
    [{ id: '我的表' }, ['id：只用小写字母、数字和连字符，如 our-form']],
    [{ title: undefined, required: undefined }, ['title：缺少这一项', 'required：缺少这一项']],
    [{ required: 'name' }, ['required：要写列表 […]']],
    [{ labels: { name: [] } }, ['labels.name：不能空着']],
  ])('%j', (change, lines) => {
    expect(wrong(change)).toEqual(lines);
  });
});
