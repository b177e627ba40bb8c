import { foldTight } from './fold';

/** A 项目编码 taken apart. */
export interface ProjectCode {
  /** Administrative division, six digits. */
  readonly division: string;
  /** Budget year, four digits. */
  readonly year: number;
  readonly serial: string;
}

const CODE = /^(\d{6})(\d{2})([0-9A-Z]{13})$/;

/** `13030321033M82CPMGECI` → division 130303, year 2021, serial 033M82CPMGECI; null when it has another shape. */
export function readCode(text: string): ProjectCode | null {
  const match = CODE.exec(foldTight(text));
  if (!match) return null;
  const [, division = '', year = '', serial = ''] = match;
  return { division, year: 2000 + Number(year), serial };
}
