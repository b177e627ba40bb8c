import common from '../../assets/labels.json';
import type { ColumnRole, Dictionary, LabelRole } from '../model';
import { foldLabel } from '../values/fold';
import type { Meaning } from './labels';
import { layouts } from './layouts';

/** All labels that are known, folded. */
export interface Vocabulary {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Whether the first Chinese character, or a text without any, could begin a label: spares most cells the folding. */
  readonly mayBegin: (text: string) => boolean;
}

const FIRST_HANZI = 0x4e00;
const LAST_HANZI = 0x9fff;
/** 单位：万元, 金额单位 …, 其中：财政拨款, （累计进度%）. */
const ALWAYS = ['单', '金', '货', '计', '其', '累'];

/** Later dictionaries have the last word on what a label means. */
function meaningsOf(dictionaries: readonly Dictionary[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (text: string, role: Partial<Pick<Meaning, 'front' | 'header'>>) => {
    const label = foldLabel(text);
    meanings.set(label, { label, front: null, header: null, ...meanings.get(label), ...role });
  };
  for (const { labels = {}, columns = {} } of dictionaries) {
    for (const [role, texts] of Object.entries(labels)) {
      for (const text of texts) add(text, { front: role as LabelRole });
    }
    for (const [role, texts] of Object.entries(columns)) {
      for (const text of texts) add(text, { header: role as ColumnRole });
    }
  }
  return meanings;
}

function vocabularyOf(dictionaries: readonly Dictionary[]): Vocabulary {
  const meanings = meaningsOf(dictionaries);
  const starts = new Uint8Array(LAST_HANZI - FIRST_HANZI + 1);
  /** An office may call its project XMMC. */
  let hasForeign = false;
  for (const label of [...meanings.keys(), ...ALWAYS]) {
    const first = /[\u4e00-\u9fff]/.exec(label)?.[0];
    if (first) starts[first.charCodeAt(0) - FIRST_HANZI] = 1;
    else hasForeign = true;
  }
  const mayBegin = (text: string): boolean => {
    const length = Math.min(text.length, 8);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= FIRST_HANZI && code <= LAST_HANZI) {
        // Before the Chinese characters, XMMC（项目名称）, an office's own label may stand.
        return starts[code - FIRST_HANZI] === 1 || (hasForeign && i > 0);
      }
    }
    return hasForeign;
  };
  return { meanings, mayBegin };
}

const BUILT_IN: readonly Dictionary[] = [common as Dictionary, ...layouts];

/** The labels of all built-in layouts. */
export const commonVocabulary = vocabularyOf(BUILT_IN);

/** With the labels of an office's layouts; the first of them has the last word. */
export const extendedVocabulary = (extra: readonly Dictionary[]): Vocabulary =>
  vocabularyOf([...BUILT_IN, ...[...extra].reverse()]);
