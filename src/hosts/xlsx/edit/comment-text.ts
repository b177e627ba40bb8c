import { encodeXstring, escapeText, textOf } from '../xml';
import { childElements, innerXml, isEmptyElement } from './scan';
import type { ElementSpan, XmlText } from './scan';
import { withPrefix } from './sheet-xml';
import type { SpliceBuffer } from './splice';

/** Author of our comments; also how our part of a comment begins. */
export const COMMENT_AUTHOR = '绩效表助手';
const START = `〔${COMMENT_AUTHOR}〕`;
const END = '〔完〕';
/**
 * Our part of a comment with the line break before it. Marked in the text itself: programs that save the
 * workbook keep the text, but LibreOffice drops the authors.
 */
const OURS = new RegExp(`(?:\\r?\\n)?${START}[\\s\\S]*?${END}`, 'g');

const FONT =
  '<rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

const ourText = (text: string): string => `${START}\n${text.trim().replaceAll(END, '')}\n${END}`;

const escaped = (text: string): string => escapeText(encodeXstring(text));

const run = (text: string): string => `<r>${FONT}<t xml:space="preserve">${escaped(text)}</t></r>`;

/** The element `text` of a new comment, without prefix. */
export const newText = (text: string): string => `<text>${run(ourText(text))}</text>`;

/** Adds our part to the text of a comment; `text` is its element of that name. */
export function appendText(part: XmlText, text: ElementSpan, addition: string, splices: SpliceBuffer): void {
  const children = childElements(part, text);
  const plain = children.length === 1 && children[0]!.name === 't' ? children[0]! : null;
  if (children.length === 0)
    splices.replace(text.start, text.end, withPrefix(newText(addition), text.prefix));
  else if (plain && !isEmptyElement(plain)) {
    splices.insert(plain.closeStart, escaped(`\n${ourText(addition)}`));
  } else {
    const last = children.filter((child) => child.name === 'r' || child.name === 't').at(-1);
    splices.insert(last?.end ?? text.openEnd, withPrefix(run(`\n${ourText(addition)}`), text.prefix));
  }
}

/** The t elements of a comment's text in order, with the runs that hold them. */
function pieces(part: XmlText, text: ElementSpan): { t: ElementSpan; run: ElementSpan | null }[] {
  return childElements(part, text).flatMap((child): { t: ElementSpan; run: ElementSpan | null }[] => {
    if (child.name === 't') return [{ t: child, run: null }];
    if (child.name !== 'r') return [];
    return childElements(part, child)
      .filter((each) => each.name === 't')
      .map((t) => ({ t, run: child }));
  });
}

/**
 * Takes our parts out of a comment's text.
 * @returns 'none': there was none; 'whole': nothing else stood there, nothing was changed; 'part': they are out
 */
export function removeText(
  part: XmlText,
  text: ElementSpan,
  splices: SpliceBuffer,
): 'none' | 'part' | 'whole' {
  const all = pieces(part, text).map((piece) => ({ ...piece, content: textOf(innerXml(part.xml, piece.t)) }));
  const joined = all.map((piece) => piece.content).join('');
  const ours = [...joined.matchAll(OURS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (ours.length === 0) return 'none';
  if (joined.replace(OURS, '') === '') return 'whole';
  let at = 0;
  for (const { t, run: holder, content } of all) {
    const [start, end] = [at, at + content.length];
    at = end;
    const cuts = ours.filter((each) => each.start < end && each.end > start);
    if (cuts.length === 0) continue;
    const kept = without(content, cuts, start);
    if (kept === '' && holder) splices.replace(holder.start, holder.end, '');
    else splices.replace(t.openEnd, t.closeStart, keptRaw(part.xml, t, content, kept));
  }
  return 'part';
}

function without(content: string, cuts: readonly { start: number; end: number }[], offset: number): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += content.slice(at, Math.max(at, start - offset));
    at = Math.max(at, end - offset);
  }
  return kept + content.slice(at);
}

/** The text that is kept as it was written, where it stands at the beginning. */
function keptRaw(xml: string, t: ElementSpan, content: string, kept: string): string {
  const raw = innerXml(xml, t);
  const marker = raw.search(OURS);
  const head = marker < 0 ? null : raw.slice(0, marker);
  return head !== null && content.startsWith(kept) && textOf(head) === kept ? head : escapeText(kept);
}
