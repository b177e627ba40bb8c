import { attribute, textOf } from '../xml';
import { childElements, innerXml, openTag, rootElement, xmlText } from './scan';
import type { ElementSpan, XmlText } from './scan';

/** Author of the stand-in that older programs show for a thread of comments. */
const THREAD = /^tc=/;

/** Where the sections and entries of a comments part stand. */
export interface CommentsXml extends XmlText {
  readonly root: ElementSpan;
  readonly authors: ElementSpan | undefined;
  readonly authorNames: readonly string[];
  readonly commentList: ElementSpan | undefined;
  readonly comments: readonly ElementSpan[];
}

export function indexComments(xml: string): CommentsXml {
  const text = xmlText(xml);
  const root = rootElement(text);
  const sections = childElements(text, root);
  const authors = sections.find(({ name }) => name === 'authors');
  const commentList = sections.find(({ name }) => name === 'commentList');
  const names = authors ? childElements(text, authors) : [];
  return {
    ...text,
    root,
    authors,
    authorNames: names.map((author) => textOf(innerXml(xml, author))),
    commentList,
    comments: commentList ? childElements(text, commentList) : [],
  };
}

/** The cell's reference. */
export const refOf = (comments: CommentsXml, comment: ElementSpan): string =>
  attribute(openTag(comments.xml, comment), 'ref') ?? '';

/** Index of the author. */
export const authorOf = (comments: CommentsXml, comment: ElementSpan): number =>
  Number(attribute(openTag(comments.xml, comment), 'authorId'));

/** Whether the comment only stands in for a thread of comments. */
export const isThread = (comments: CommentsXml, comment: ElementSpan): boolean =>
  THREAD.test(comments.authorNames[authorOf(comments, comment)] ?? '');
