import { relationshipsPartOf } from '../part-names';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import {
  freshPart,
  mainNamespace,
  relationshipId,
  relationshipIdOf,
  workbookFolder,
  XML_DECLARATION,
} from './namespaces';
import { openTag } from './scan';
import { indexSheet, sectionOf, sectionPosition, withPrefix } from './sheet-xml';
import { emptyDrawing } from './vml';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A sheet's comments and the drawing of their notes, with the ids of the relationships to them. */
export interface CommentParts {
  readonly comments: { readonly part: string; readonly relId: string } | null;
  readonly drawing: { readonly part: string; readonly relId: string } | null;
}

export function commentParts(book: XlsxWorkbook, sheet: SheetPart): CommentParts {
  const { pkg } = book;
  const relationships = pkg.relationships(sheet.part).filter(({ target }) => pkg.has(target));
  const comments = relationships.find(({ type }) => type === 'comments');
  // Pictures of headers are drawings of the same type: the sheet says which one is for notes.
  const xml = pkg.guard(sheet.part, () => indexSheet(pkg.text(sheet.part)));
  const legacy = sectionOf(xml, 'legacyDrawing');
  const id = legacy && relationshipIdOf(openTag(xml.xml, legacy));
  const drawing = relationships.find((relationship) => relationship.id === id);
  return {
    comments: comments ? { part: comments.target, relId: comments.id } : null,
    drawing: drawing ? { part: drawing.target, relId: drawing.id } : null,
  };
}

/** Makes the parts that the sheet lacks; gives their names. */
export function makeCommentParts(
  book: XlsxWorkbook,
  sheet: SheetPart,
): { readonly comments: string; readonly drawing: string } {
  const present = commentParts(book, sheet);
  return {
    comments: present.comments?.part ?? makeComments(book, sheet),
    drawing: present.drawing?.part ?? makeDrawing(book, sheet),
  };
}

function makeComments(book: XlsxWorkbook, sheet: SheetPart): string {
  const { pkg } = book;
  const part = freshPart(book, `${workbookFolder(book)}comments`, '.xml');
  const content = '<authors></authors><commentList></commentList>';
  pkg.setText(part, `${XML_DECLARATION}<comments xmlns="${mainNamespace(book)}">${content}</comments>`);
  pkg.setContentType(part, COMMENTS_TYPE);
  pkg.addRelationship(sheet.part, book.relationshipType('comments'), part);
  return part;
}

function makeDrawing(book: XlsxWorkbook, sheet: SheetPart): string {
  const { pkg } = book;
  const part = freshPart(book, `${workbookFolder(book)}drawings/vmlDrawing`, '.vml');
  pkg.setText(part, emptyDrawing(Number(/(\d+)\.vml$/.exec(part)?.[1])));
  pkg.setDefaultContentType('vml', DRAWING_TYPE);
  const id = pkg.addRelationship(sheet.part, book.relationshipType('vmlDrawing'), part);
  const xml = indexSheet(pkg.text(sheet.part));
  const element = `<legacyDrawing ${relationshipId(book, openTag(xml.xml, xml.root), id)}/>`;
  const at = sectionPosition(xml, 'legacyDrawing');
  pkg.setText(sheet.part, xml.xml.slice(0, at) + withPrefix(element, xml.prefix) + xml.xml.slice(at));
  return part;
}

export function removeCommentsPart(book: XlsxWorkbook, sheet: SheetPart, parts: CommentParts): void {
  if (!parts.comments) return;
  book.pkg.remove(parts.comments.part);
  book.pkg.removeRelationship(sheet.part, parts.comments.relId);
  removeEmptyRelationships(book, sheet);
}

export function removeDrawingPart(book: XlsxWorkbook, sheet: SheetPart, parts: CommentParts): void {
  const { pkg } = book;
  if (!parts.drawing) return;
  pkg.remove(parts.drawing.part);
  pkg.removeRelationship(sheet.part, parts.drawing.relId);
  const { xml, ...index } = indexSheet(pkg.text(sheet.part));
  const legacy = index.sections.find(({ name }) => name === 'legacyDrawing');
  if (legacy) pkg.setText(sheet.part, xml.slice(0, legacy.start) + xml.slice(legacy.end));
  removeEmptyRelationships(book, sheet);
}

function removeEmptyRelationships({ pkg }: XlsxWorkbook, sheet: SheetPart): void {
  if (pkg.relationships(sheet.part).length === 0) pkg.remove(relationshipsPartOf(sheet.part));
}
