import { builtInFormat } from '../built-in-formats';
import { walkXml } from '../xml-walk';

/**
 * Number format codes by cell style: `formats[s]` of a cell's `s`.
 * @param xml a styles part
 * @throws XmlError
 */
export function readFormats(xml: string): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  walkXml(xml, {
    open(tag) {
      if (tag.depth === 1) inCellStyles = tag.name === 'cellXfs';
      else if (tag.depth !== 2) return;
      else if (inCellStyles && tag.name === 'xf') ids.push(Number(tag.attribute('numFmtId') ?? 0));
      else if (tag.name === 'numFmt') {
        custom.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
      }
    },
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}
