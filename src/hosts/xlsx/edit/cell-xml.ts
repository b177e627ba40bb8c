import { toA1 } from '../../../model';
import type { CellInput } from '../../../model';
import { encodeXstring, escapeText, setAttribute } from '../xml';

/** What a cell is to hold. */
export interface CellContent {
  readonly value: CellInput;
  /** With its leading =; the value is then its cached result. */
  readonly formula: string | null;
}

const text = (value: string): string => escapeText(encodeXstring(value));

/** Type attribute and content of a cell's element, names without prefix. */
function bodyOf({ value, formula }: CellContent): { type: string | null; body: string } {
  const f = formula === null ? '' : `<f>${escapeText(formula.slice(1))}</f>`;
  switch (typeof value) {
    case 'string':
      return formula === null
        ? { type: 'inlineStr', body: `<is><t xml:space="preserve">${text(value)}</t></is>` }
        : { type: 'str', body: `${f}<v>${text(value)}</v>` };
    case 'number':
      return { type: null, body: `${f}<v>${value}</v>` };
    case 'boolean':
      return { type: 'b', body: `${f}<v>${value ? 1 : 0}</v>` };
    default:
      return { type: null, body: f };
  }
}

/**
 * A cell's element, without prefix; `tag` is the start tag it had, of which what does not belong to the old
 * value is kept.
 */
export function cellXml(
  at: { readonly row: number; readonly col: number },
  content: CellContent,
  style: number,
  tag: string | null,
): string {
  const { type, body } = bodyOf(content);
  // cm and vm: metadata of dynamic arrays and of rich values, which the old value needed.
  let open = tag === null ? `<c r="${toA1(at)}"/>` : tag.replace(/^<[^\s:>/]+:/, '<');
  for (const name of ['t', 'cm', 'vm']) open = setAttribute(open, name, null);
  open = setAttribute(open, 's', style === 0 ? null : style);
  open = setAttribute(open, 't', type);
  const head = open.replace(/\s*\/?>$/, '');
  return body === '' ? `${head}/>` : `${head}>${body}</c>`;
}
