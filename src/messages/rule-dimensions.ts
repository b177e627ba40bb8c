import type { Dimension, RuleCode } from '../model';

/** The rules under each heading of a review; the rules say the same, but come later than the list that groups them. */
const byDimension: Readonly<Record<Dimension, string>> = {
  完整性: 'B02 B04 B06 B07 C02 C06 E06 F01 I07 I16 S01 S02 V01 V03 V07 V16 V22',
  相关性: 'C01 C03 C04 C08 C09 C10 C11 E08 I05 I08 I14 I15 I20 V09 V10 V14',
  适当性:
    'B01 B03 B05 B08 B09 C05 E01 E02 E03 E04 E05 E07 I01 I02 I03 I04 I06 I09 I10 I11 I12 I13 I18 I19 I21 ' +
    'S03 S04 S05 S07 V02 V04 V05 V06 V08 V11 V13 V15 V17 V18 V20 V21 V23',
  可行性: 'I17 S06 V12 V19',
};

/** The heading of a review under which a rule's findings stand, by code. */
export const ruleDimensions: Readonly<Record<RuleCode, Dimension>> = Object.fromEntries(
  Object.entries(byDimension).flatMap(([dimension, codes]) =>
    codes.split(' ').map((code) => [code, dimension as Dimension] as const),
  ),
);
