import Big from 'big.js';
import type { CellInput, ShareForm, StoredContent } from '../model';

/** A cell whose way of writing shares is to be followed. */
export interface ShareModel {
  readonly form: ShareForm;
  readonly raw: string;
  readonly stored: StoredContent;
}

const decimals = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Per cent (`'25'` is 25 %) as `model` writes it: text, a percent cell, a plain number or a fraction. */
export function writeShare(
  percent: string,
  model: ShareModel,
): { readonly value: CellInput; readonly format: string } {
  const { form, raw, stored } = model;
  const number = new Big(percent);
  const text = number.toFixed(Math.max(decimals(raw), decimals(percent)));
  const values: Record<ShareForm, CellInput> = {
    'percent-text': `${text}%`,
    'number-text': text,
    'percent-cell': number.div(100).toNumber(),
    fraction: number.div(100).toNumber(),
    number: number.toNumber(),
  };
  return { value: values[form], format: stored.format };
}
