import { fromA1, toA1 } from '../../../model';
import type { CommentOp, SkipReason } from '../../../model';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { escapeText } from '../xml';
import { areaLookup, mergedAreas } from './areas';
import { commentParts, makeCommentParts, removeCommentsPart, removeDrawingPart } from './comment-parts';
import { appendText, COMMENT_AUTHOR, newText, removeText } from './comment-text';
import { authorOf, indexComments, isThread, refOf } from './comments-xml';
import type { CommentsXml } from './comments-xml';
import { childElements, childNamed, isEmptyElement } from './scan';
import type { ElementSpan } from './scan';
import { sheetMetrics } from './sheet-metrics';
import { indexSheet, withContent, withPrefix } from './sheet-xml';
import { spliceBuffer } from './splice';
import type { SpliceBuffer } from './splice';
import { addNotes, hasShapes, removeNotes } from './vml';

/** Characters that a comment holds. */
const MAX_TEXT = 32767;
interface Position {
  readonly row: number;
  readonly col: number;
}

/** Adds comments of ours; gives for each op why it was skipped, or null. */
export function addComments(book: XlsxWorkbook, ops: readonly CommentOp[]): (SkipReason | null)[] {
  const reasons = ops.map((op): SkipReason | null => {
    const sheet = book.sheet(op.address.sheet);
    if (!sheet) return 'missing';
    if (sheet.kind !== 'worksheet') return 'unsupported';
    return op.text.trim() === '' || op.text.length > MAX_TEXT - 100 ? 'invalid' : null;
  });
  const bySheet = new Map<string, number[]>();
  ops.forEach((op, i) => {
    if (reasons[i] !== null) return;
    bySheet.set(op.address.sheet, [...(bySheet.get(op.address.sheet) ?? []), i]);
  });
  for (const [name, indices] of bySheet) {
    const sheet = book.sheet(name)!;
    const wanted = indices.map((i) => ops[i]!);
    const added = book.pkg.guard(sheet.part, () => addToSheet(book, sheet, wanted));
    indices.forEach((index, k) => (reasons[index] = added[k]!));
  }
  return reasons;
}

function addToSheet(book: XlsxWorkbook, sheet: SheetPart, ops: readonly CommentOp[]): (SkipReason | null)[] {
  const { pkg } = book;
  const sheetXml = pkg.guard(sheet.part, () => indexSheet(pkg.text(sheet.part)));
  const mergedAt = areaLookup(mergedAreas(sheetXml));
  const positionOf = ({ address: { row, col } }: CommentOp): Position => {
    const area = mergedAt(row, col);
    return area ? { row: area.top, col: area.left } : { row, col };
  };
  const part = commentParts(book, sheet).comments?.part ?? null;
  const present = part === null ? null : pkg.guard(part, () => indexComments(pkg.text(part)));
  const byRef = new Map(present?.comments.map((comment) => [refOf(present, comment), comment]));
  const splices = spliceBuffer(present?.xml ?? '');
  const fresh = new Map<string, { at: Position; text: string }>();
  const reasons = ops.map((op): SkipReason | null => {
    const at = positionOf(op);
    const ref = toA1(at);
    const comment = byRef.get(ref);
    if (comment && present) {
      const text = childNamed(present, comment, 'text');
      if (!text || isThread(present, comment)) return 'unsupported';
      appendText(present, text, op.text, splices);
      return null;
    }
    const earlier = fresh.get(ref);
    fresh.set(ref, { at, text: earlier ? `${earlier.text}\n${op.text}` : op.text });
    return null;
  });
  if (part !== null && splices.size > 0) pkg.setText(part, splices.apply());
  const notes = [...fresh.values()];
  if (notes.length === 0) return reasons;
  const made = makeCommentParts(book, sheet);
  pkg.setText(made.comments, withComments(pkg.text(made.comments), notes));
  pkg.setText(made.drawing, addNotes(pkg.text(made.drawing), notes, sheetMetrics(sheetXml)));
  return reasons;
}

/** The comments part with new comments under our name. */
function withComments(xml: string, notes: readonly { at: Position; text: string }[]): string {
  const comments = indexComments(xml);
  const known = comments.authorNames.indexOf(COMMENT_AUTHOR);
  const author = known < 0 ? comments.authorNames.length : known;
  const added = notes.map(
    ({ at, text }) => `<comment ref="${toA1(at)}" authorId="${author}">${newText(text)}</comment>`,
  );
  const splices = spliceBuffer(xml);
  if (known < 0) appendTo(comments, 'authors', `<author>${escapeText(COMMENT_AUTHOR)}</author>`, splices);
  appendTo(comments, 'commentList', added.join(''), splices);
  return splices.apply();
}

function appendTo(
  comments: CommentsXml,
  name: 'authors' | 'commentList',
  fragment: string,
  splices: SpliceBuffer,
): void {
  const { xml, root } = comments;
  const section = comments[name];
  const content = withPrefix(fragment, root.prefix);
  if (!section) {
    const at = name === 'authors' ? root.openEnd : root.closeStart;
    splices.insert(at, withPrefix(`<${name}>${fragment}</${name}>`, root.prefix));
  } else if (isEmptyElement(section)) {
    splices.replace(section.start, section.end, withContent(xml, section, content));
  } else splices.insert(section.closeStart, content);
}

/** Takes our comments away, and our part of others' comments; parts that are empty then go too. */
export function removeComments(book: XlsxWorkbook, sheets: readonly string[]): void {
  for (const sheet of book.sheets) {
    if (sheet.kind === 'worksheet' && sheets.includes(sheet.name)) removeFromSheet(book, sheet);
  }
}

function removeFromSheet(book: XlsxWorkbook, sheet: SheetPart): void {
  const { pkg } = book;
  const parts = commentParts(book, sheet);
  if (!parts.comments) return;
  const { part } = parts.comments;
  const comments = pkg.guard(part, () => indexComments(pkg.text(part)));
  const splices = spliceBuffer(comments.xml);
  const ours = comments.comments.filter((comment) => {
    const text = childNamed(comments, comment, 'text');
    return text !== undefined && removeText(comments, text, splices) === 'whole';
  });
  for (const comment of ours) splices.replace(comment.start, comment.end, '');
  if (splices.size === 0) return;
  removeAuthor(comments, ours, splices);
  if (ours.length < comments.comments.length) pkg.setText(part, splices.apply());
  else removeCommentsPart(book, sheet, parts);
  if (!parts.drawing) return;
  const cells = ours.flatMap((comment) => fromA1(refOf(comments, comment)) ?? []);
  const vml = removeNotes(pkg.text(parts.drawing.part), cells);
  if (hasShapes(vml)) pkg.setText(parts.drawing.part, vml);
  else removeDrawingPart(book, sheet, parts);
}

/** Takes our name off the end of the authors when no comment that stays refers to it. */
function removeAuthor(comments: CommentsXml, gone: readonly ElementSpan[], splices: SpliceBuffer): void {
  const { authors, authorNames } = comments;
  const index = authorNames.length - 1;
  const used = comments.comments.some(
    (comment) => !gone.includes(comment) && authorOf(comments, comment) === index,
  );
  if (!authors || used || authorNames[index] !== COMMENT_AUTHOR) return;
  const author = childElements(comments, authors)[index]!;
  splices.replace(author.start, author.end, '');
}
