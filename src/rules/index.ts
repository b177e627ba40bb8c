import type { Rule } from './rule';
import { B01 } from './B01-budget-sum';
import { B02 } from './B02-other-blank';
import { B03 } from './B03-amount-form';
import { B04 } from './B04-sentence-parts';
import { B05 } from './B05-sentence-sum';
import { B06 } from './B06-unit-missing';
import { B07 } from './B07-budget-empty';
import { B08 } from './B08-workbook-total';
import { B09 } from './B09-term-budget';
import { S01 } from './S01-schedule-blank';
import { S02 } from './S02-schedule-unfinished';
import { S03 } from './S03-schedule-decreasing';
import { S04 } from './S04-schedule-impossible';
import { S05 } from './S05-schedule-forms';
import { S06 } from './S06-schedule-lumped';
import { S07 } from './S07-schedule-label';
import { V01 } from './V01-options-left';
import { V02 } from './V02-bare-answer';
import { V03 } from './V03-number-missing';
import { V04 } from './V04-percent-word';
import { V05 } from './V05-operator-word';
import { V06 } from './V06-operator-glyph';
import { V07 } from './V07-unit-missing';
import { V08 } from './V08-operator-missing';
import { V09 } from './V09-rate-not-percent';
import { V10 } from './V10-count-not-number';
import { V11 } from './V11-at-least-all';
import { V12 } from './V12-impossible-percent';
import { V13 } from './V13-vague';
import { V14 } from './V14-repeats-name';
import { V15 } from './V15-prose';
import { V16 } from './V16-placeholder';
import { V17 } from './V17-money-unit';
import { V18 } from './V18-several-values';
import { V19 } from './V19-upper-limit';
import { V20 } from './V20-no-time';
import { V21 } from './V21-untidy';
import { V22 } from './V22-blank';
import { V23 } from './V23-column-contradiction';
import { I01 } from './I01-cost-lower-limit';
import { I02 } from './I02-cost-no-number';
import { I03 } from './I03-cost-percentage';
import { I04 } from './I04-cost-budget';
import { I05 } from './I05-wrong-level';
import { I06 } from './I06-effect-label';
import { I07 } from './I07-level-missing';
import { I08 } from './I08-name-repeated';
import { I09 } from './I09-description-repeats-name';
import { I10 } from './I10-name-sentence';
import { I11 } from './I11-name-long';
import { I12 } from './I12-value-in-name';
import { I13 } from './I13-number-in-name';
import { I14 } from './I14-satisfaction-place';
import { I15 } from './I15-nothing-ecological';
import { I16 } from './I16-basis-blank';
import { I17 } from './I17-generic-basis';
import { I18 } from './I18-duration-as-effect';
import { I19 } from './I19-number-gap';
import { I20 } from './I20-same-everywhere';
import { I21 } from './I21-weight-sum';
import { C01 } from './C01-title-name';
import { C02 } from './C02-code-form';
import { C03 } from './C03-code-year';
import { C04 } from './C04-code-repeated';
import { C05 } from './C05-goal-repeated';
import { C06 } from './C06-goal-purpose';
import { C08 } from './C08-other-year';
import { C09 } from './C09-org-spelling';
import { C10 } from './C10-values-shifted';
import { C11 } from './C11-beneficiary';
import { E01 } from './E01-execution-rate';
import { E02 } from './E02-score-basis';
import { E03 } from './E03-score-above-weight';
import { E04 } from './E04-weight-sum';
import { E05 } from './E05-score-sum';
import { E06 } from './E06-reason-missing';
import { E07 } from './E07-no-full-budget';
import { E08 } from './E08-incomparable';
import { F01 } from './F01-table-unread';

/** Every rule, in the order of the rule book. Codes are never reused. */
export const rules: readonly Rule[] = [
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B09,
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  V01,
  V02,
  V03,
  V04,
  V05,
  V06,
  V07,
  V08,
  V09,
  V10,
  V11,
  V12,
  V13,
  V14,
  V15,
  V16,
  V17,
  V18,
  V19,
  V20,
  V21,
  V22,
  V23,
  I01,
  I02,
  I03,
  I04,
  I05,
  I06,
  I07,
  I08,
  I09,
  I10,
  I11,
  I12,
  I13,
  I14,
  I15,
  I16,
  I17,
  I18,
  I19,
  I20,
  I21,
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C08,
  C09,
  C10,
  C11,
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E07,
  E08,
  F01,
];
