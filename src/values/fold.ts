import { remembering } from './memo';

/** Characters that only look different, or that can't be seen: anything that folding could change. */
const UNUSUAL = /[^\n\x20-\x7e\u3001\u3002\u4e00-\u9fff\u2264\u2265]/;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** Look-alikes that have no full-width code point of their own row. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '￥': '¥',
  '﹪': '%',
  '﹣': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '〉': '>',
  '〈': '<',
  '﹥': '>',
  '﹤': '<',
  '﹦': '=',
  '〜': '~',
  '∶': ':',
  '﹕': ':',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'g');

/** Full-width ASCII and the ideographic space, one for one, to their plain forms: `＞９５％` → `>95%`. */
export const halfWidth = remembering((text) =>
  text
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' '),
);

/**
 * Text for comparison: full width → half width, every kind of space → a space, invisible
 * characters gone, line ends → \n, trimmed. Line breaks and inner spaces stay.
 */
export const foldText = remembering((text) => {
  if (!UNUSUAL.test(text)) return text.trim();
  return halfWidth(text)
    .replace(/\r\n?/g, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOK_ALIKE, (char) => LOOK_ALIKES[char]!)
    .trim();
});

/** `foldText` without any white space. */
export const foldTight = remembering((text) => foldText(text).replace(/\s+/g, ''));

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const LABEL_NOISE = /[\s:*]+|[.,;。、，；]+$/g;

/** A label for comparison: folded, without white space, colons, bracketed parts such as （万元） and final punctuation. */
export const foldLabel = remembering((text) =>
  foldText(text).replace(BRACKETED, '').replace(LABEL_NOISE, ''),
);
