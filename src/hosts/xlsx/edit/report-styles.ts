import type { ReportStyle } from '../../../model';
import type { StyleSheet } from './styles';

const FONT = '<name val="宋体"/><family val="3"/><charset val="134"/>';
const SIDES = ['left', 'right', 'top', 'bottom'];
const BORDER =
  `<border>${SIDES.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')}` +
  '<diagonal/></border>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

interface Look {
  /** What stands before the size in the font. */
  readonly font?: string;
  readonly size?: number;
  /** ARGB. */
  readonly color?: string;
  readonly fill?: string;
  readonly framed?: boolean;
  readonly alignment?: string;
}

const TEXT: Look = { framed: true, alignment: 'vertical="top" wrapText="1"' };
const CENTRED = 'horizontal="center" vertical="center" wrapText="1"';

export type ReportLook = ReportStyle | 'link';

const LOOKS: Readonly<Record<ReportLook, Look>> = {
  title: { font: '<b/>', size: 14, alignment: 'vertical="center"' },
  header: { font: '<b/>', fill: 'FFD9E1F2', framed: true, alignment: CENTRED },
  text: TEXT,
  error: { ...TEXT, font: '<b/>', color: 'FF9C0006', fill: 'FFFFB3B3' },
  warning: { ...TEXT, color: 'FF7F4F00', fill: 'FFFFF2CC' },
  info: { ...TEXT, color: 'FF1F4E79', fill: 'FFEAF3FB' },
  note: { alignment: 'vertical="center"' },
  link: { ...TEXT, font: '<u/>', color: 'FF0563C1' },
};

/** Index of a cell's style; `isFormulaLike`: for a text that begins with = and has to stay one. */
export type ReportStyles = (look: ReportLook, isFormulaLike: boolean) => number;

export function reportStyles(styles: StyleSheet): ReportStyles {
  const found = new Map<string, number>();
  return (look, isFormulaLike) => {
    const style = found.get(look) ?? styleOf(styles, LOOKS[look]);
    found.set(look, style);
    return isFormulaLike ? styles.withQuotePrefix(style, true) : style;
  };
}

function styleOf(styles: StyleSheet, look: Look): number {
  const color = look.color ? `<color rgb="${look.color}"/>` : '';
  const font = styles.append(
    'fonts',
    `<font>${look.font ?? ''}<sz val="${look.size ?? 10}"/>${color}${FONT}</font>`,
  );
  const solid = `<patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill>`;
  const fill = styles.append('fills', look.fill ? `<fill>${solid}</fill>` : NO_FILL);
  const border = styles.append('borders', look.framed ? BORDER : NO_BORDER);
  return styles.append(
    'cellXfs',
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
      'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment ${look.alignment}/></xf>`,
  );
}
