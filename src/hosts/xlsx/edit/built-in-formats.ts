/** Formats that every program knows by number, the same in all languages. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  49: '@',
};

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

export function builtInId(code: string): number | null {
  const found = Object.entries(BUILT_IN).find(([, each]) => each === code);
  return found ? Number(found[0]) : null;
}
