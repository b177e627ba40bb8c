import { decodeXstring } from '../xml';
import { walkXml } from '../xml-walk';

/**
 * The texts of a sharedStrings part, by index: runs joined, phonetic runs left out.
 * @throws XmlError
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  let inText = false;
  walkXml(xml, {
    open({ name, depth }) {
      if (name === 'si' && depth === 1) text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(part) {
      if (inText) text += part;
    },
    close({ name, depth }) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si' && depth === 1) strings.push(decodeXstring(text));
    },
  });
  return strings;
}
