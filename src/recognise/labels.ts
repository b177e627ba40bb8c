import type { ColumnRole, LabelRole } from '../model';
import { foldLabel, foldTight } from '../values/fold';
import type { Vocabulary } from './vocabulary';
import { commonVocabulary } from './vocabulary';

/** What a label above the indicators introduces. */
export type FrontRole = LabelRole | 'amountUnit';

export type HeaderRole = ColumnRole;

/** The roles a text can have: where it stands decides. */
export interface Meaning {
  /** As it is compared: folded. */
  readonly label: string;
  readonly front: FrontRole | null;
  readonly header: HeaderRole | null;
}

const UNIT_LABEL = /^\(?(?:金额|货币|计量)?单位(?::|\()(?:人民币)?([^:]*?)\)?$/;
const AMOUNT_UNIT: Meaning = { label: '单位', front: 'amountUnit', header: null };
/** 其中：财政拨款, 1.财政拨款. */
const LEAD = /^(?:其中|\d+[.、])/;
const LONGEST = 40;
/** （累计进度%）, with the usual typo: wholly in brackets, so that nothing is left of it when folded. */
const MEASURE = /^[([【]累[计进]进度[(]?%?[)]?[)\]】]$/;
const SCHEDULE: Meaning = { label: '累计进度', front: 'schedule', header: null };

/** Whether the text only says what a schedule's shares are. */
export const isScheduleMeasure = (text: string): boolean =>
  text.includes('进度') && MEASURE.test(foldTight(text));

function meaningOf(text: string, { meanings }: Vocabulary): Meaning | null {
  const label = foldLabel(text);
  const known = meanings.get(label) ?? (LEAD.test(label) ? meanings.get(label.replace(LEAD, '')) : undefined);
  if (known) return known;
  if (isScheduleMeasure(text)) return SCHEDULE;
  const unit = text.includes('位') ? UNIT_LABEL.exec(foldTight(text))?.[1] : undefined;
  return unit !== undefined && (unit === '' || unit.endsWith('元')) ? AMOUNT_UNIT : null;
}

export type LabelReader = (text: string) => Meaning | null;

/** Reads labels and remembers them, since the same few stand in every table. */
export function createLabelReader(vocabulary: Vocabulary = commonVocabulary): LabelReader {
  const seen = new Map<string, Meaning | null>();
  return (text) => {
    if (text.length > LONGEST || text === '' || !vocabulary.mayBegin(text)) return null;
    let meaning = seen.get(text);
    if (meaning === undefined) {
      meaning = meaningOf(text, vocabulary);
      seen.set(text, meaning);
    }
    return meaning;
  };
}
