import { toA1 } from '../../../model';
import { walkElement } from '../xml-walk';
import type { OpenTag, XmlVisitor } from '../xml-walk';
import { translateFormula } from '../formula/translate';

/** What stands in a cell's element. */
export interface CellContent {
  /** Text of v; null without one. */
  value: string | null;
  /** Text of is, runs joined; null without one. */
  inline: string | null;
  /** With its leading =; null without one. */
  formula: string | null;
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

const withEquals = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

/** Reads cells' elements one after the other, remembering the formulas that later cells share. */
export function contentReader(
  xml: string,
): (start: number, row: number, col: number) => CellContent & { end: number } {
  const masters = new Map<string, Master>();
  let content: CellContent = { value: null, inline: null, formula: null };
  let formulaTag: OpenTag | null = null;
  let formulaText = '';
  let reading: 'value' | 'inline' | 'formula' | null = null;
  let phonetic = 0;
  let at = { row: 0, col: 0 };

  function finishFormula(tag: OpenTag): void {
    const type = tag.attribute('t');
    if (type === 'dataTable') {
      const inputs =
        tag.attribute('dt2D') === '1' ? ['r1', 'r2'] : tag.attribute('dtr') === '1' ? ['r1', ''] : ['', 'r1'];
      content.formula = `=TABLE(${inputs.map((name) => (name ? (tag.attribute(name) ?? '') : '')).join(',')})`;
      return;
    }
    const index = type === 'shared' ? tag.attribute('si') : undefined;
    if (formulaText !== '') {
      if (index !== undefined) masters.set(index, { text: formulaText, ...at });
      content.formula = withEquals(formulaText);
      return;
    }
    const master = index === undefined ? undefined : masters.get(index);
    if (master) {
      content.formula = withEquals(translateFormula(master.text, at.row - master.row, at.col - master.col));
    } else if (index !== undefined) {
      // A follower whose master is missing still holds a formula: it must not pass for a plain value.
      content.formula = `=${toA1(at)}`;
    }
  }

  const visitor: XmlVisitor = {
    open(tag) {
      const { name } = tag;
      if (name === 'v' && tag.depth === 1) {
        reading = 'value';
        content.value = '';
      } else if (name === 'f' && tag.depth === 1) {
        reading = 'formula';
        formulaTag = tag;
        formulaText = '';
      } else if (name === 'is' && tag.depth === 1) content.inline = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't' && content.inline !== null && phonetic === 0) reading = 'inline';
    },
    text(text) {
      if (reading === 'value') content.value += text;
      else if (reading === 'formula') formulaText += text;
      else if (reading === 'inline') content.inline += text;
    },
    close({ name }) {
      if (name === 'rPh') phonetic--;
      if (name === 'f' && formulaTag) finishFormula(formulaTag);
      reading = null;
    },
  };

  return (start, row, col) => {
    content = { value: null, inline: null, formula: null };
    formulaTag = null;
    at = { row, col };
    const end = walkElement(xml, start, visitor);
    return { ...content, end };
  };
}
