import type { MarkSeverity } from '../../../model';

function border(style: string, color: string): string {
  const sides = ['left', 'right', 'top', 'bottom'];
  return `<border>${sides.map((side) => `<${side} style="${style}"><color rgb="${color}"/></${side}>`).join('')}</border>`;
}

/**
 * Differential formats of the three kinds of marks. Each changes font, fill and border, so that something of
 * it shows beside another rule's format; in black and white they differ by weight, pattern and line.
 */
export const MARK_LOOKS: Readonly<Record<MarkSeverity, string>> = {
  error:
    '<dxf><font><b/><color rgb="FF9C0006"/></font>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFB3B3"/><bgColor rgb="FFFFB3B3"/></patternFill></fill>' +
    `${border('thin', 'FFC00000')}</dxf>`,
  warning:
    '<dxf><font><color rgb="FF5C3A00"/></font>' +
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFFD966"/><bgColor rgb="FFFFF2CC"/></patternFill></fill>' +
    `${border('dashed', 'FF7F4F00')}</dxf>`,
  info:
    '<dxf><font><u/><color rgb="FF1F4E79"/></font>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEAF3FB"/><bgColor rgb="FFEAF3FB"/></patternFill></fill>' +
    `${border('dotted', 'FF1F4E79')}</dxf>`,
};
