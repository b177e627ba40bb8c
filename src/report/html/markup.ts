/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | readonly Html[] | null | undefined | false;

/** Markup with texts filled in; every text is escaped, markup made by this function is not escaped again. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html => ({
  markup: String.raw({ raw: squeezed(parts) }, ...contents.map(markupOf)),
});

const squeezedParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Without the indentation of the source. */
function squeezed(parts: TemplateStringsArray): readonly string[] {
  const found = squeezedParts.get(parts) ?? parts.map((part) => part.replace(/\n\s*/g, '\n'));
  squeezedParts.set(parts, found);
  return found;
}

/** Trusted text as it is: a document's frame. */
export const raw = (markup: string): Html => ({ markup });

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content));
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
/** They turn the direction of what follows: a sheet's name must not rearrange the sentence around it. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escapeHtml = (text: string): string =>
  text
    .replace(CONTROLS, '\ufffd')
    .replace(DIRECTIONS, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
