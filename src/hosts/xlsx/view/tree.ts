import { walkXml } from '../xml-walk';

/** An element of a small part, whole. Texts are left out. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** The root of a document. @throws XmlError */
export function readTree(xml: string): XmlNode {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  walkXml(xml, {
    open(tag) {
      const children: XmlNode[] = [];
      open.at(-1)!.push({ name: tag.name, attributes: tag.attributes(), children });
      open.push(children);
    },
    close() {
      open.pop();
    },
  });
  return top[0]!;
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

/** The children of the child `name`. */
export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  child(node, name)?.children ?? [];

/** An attribute as a number; undefined when it is absent or none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';
