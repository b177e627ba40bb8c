import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

function parse(source: string): Node {
  const top: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    const node = { name: tag.name, attributes: tag.attributes, text: '', children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  return top.children[0]!;
}

const app = parse(xml);
const child = (name: string): Node => app.children.find((node) => node.name === name)!;
const value = (name: string): string => child(name).attributes['DefaultValue']!;

test('the elements stand in the order of the schema', () => {
  expect(app.children.map((node) => node.name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
  ]);
});

test('id, version and locale are well-formed', () => {
  expect(child('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(child('Version').text).toBe(`${version}.0`);
  expect(child('DefaultLocale').text).toBe('zh-CN');
});

test('names and descriptions keep within their lengths', () => {
  for (const [name, limit] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const texts = [value(name), ...child(name).children.map((node) => node.attributes['Value']!)];
    for (const text of texts) expect([...text].length).toBeLessThanOrEqual(limit);
    expect(child(name).children.map((node) => node.attributes['Locale'])).toEqual(['en-US']);
  }
});

test('every address is https, and the icons exist in their stated size', () => {
  for (const url of xml.matchAll(/DefaultValue="(http[^"]*)"/g)) expect(url[1]).toMatch(/^https:\/\//);
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const file = join(root, new URL(value(name)).pathname);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('it asks for the baseline of Excel 2021', () => {
  const sets = child('Requirements').children[0]!;
  expect(sets.attributes['DefaultMinVersion']).toBe('1.14');
  expect(sets.children.map((node) => node.attributes['Name'])).toEqual(['ExcelApi']);
});
