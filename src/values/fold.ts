/** Full-width ASCII and the ideographic space, one for one, to their plain forms: `＞９５％` → `>95%`. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
