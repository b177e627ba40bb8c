import { MARK_LOOKS } from '../../../model';
import type { MarkLook, MarkSeverity } from '../../../model';

/** The differential format (`<dxf>`) of a kind of mark. */
export const markDxf = (severity: MarkSeverity): string => {
  const { font, fill, border } = MARK_LOOKS[severity];
  return `<dxf>${fontXml(font)}${fillXml(fill)}${borderXml(border)}</dxf>`;
};

const fontXml = ({ color, bold, underline }: MarkLook['font']): string =>
  `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<color rgb="FF${color}"/></font>`;

const fillXml = ({ pattern, lines, background }: MarkLook['fill']): string =>
  `<fill><patternFill patternType="${pattern}"><fgColor rgb="FF${lines}"/>` +
  `<bgColor rgb="FF${background}"/></patternFill></fill>`;

const borderXml = ({ style, color }: MarkLook['border']): string => {
  const sides = ['left', 'right', 'top', 'bottom'];
  return `<border>${sides.map((side) => `<${side} style="${style}"><color rgb="FF${color}"/></${side}>`).join('')}</border>`;
};
