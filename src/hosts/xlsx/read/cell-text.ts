import { isCellError } from '../../../model';
import type { CellValue } from '../../../model';
import { formatNumber } from '../../../values/number-format';

/** What a cell shows for its value and number format. */
export function showValue(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, format, date1904);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/;
const ISO_TIME = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** An ISO 8601 date or time (cells of type d) as a serial number of the workbook; null when it is neither. */
export function dateSerial(text: string, date1904: boolean): number | null {
  const date = ISO_DATE.exec(text.trim());
  const timeText = date ? date[4] : text.trim();
  const time = timeText === undefined ? null : ISO_TIME.exec(timeText);
  if (timeText !== undefined && !time) return null;
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  if (!date) return seconds / 86_400;
  const days =
    (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - (date1904 ? EPOCH_1904 : EPOCH_1900)) /
    DAY_MS;
  // Before 1900-03-01 serials are one less: Excel counts a 29 February 1900.
  return (!date1904 && days < 61 ? days - 1 : days) + seconds / 86_400;
}
