import { filesText } from '../../messages/workbench-files';

/** What Windows does not allow in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/u;
/** Longer paths are trouble in Windows. */
const MAX_LENGTH = 120;

export interface FileName {
  readonly base: string;
  /** `.xlsx` or `.xlsm`: what a workbook is can't be changed by its name. */
  readonly extension: string;
}

export function splitName(name: string): FileName {
  const match = /^(.*)(\.xls[xm])$/i.exec(name);
  return match ? { base: match[1]!, extension: match[2]! } : { base: name, extension: '.xlsx' };
}

/** The name that is proposed for saving: never the file's own; numbered from the second time on. */
export function proposedName(name: string): FileName {
  const { base, extension } = splitName(name);
  const suffix = filesText('save.suffix');
  const at = base.lastIndexOf(suffix);
  const number = at < 0 ? null : /^(\d{0,3})$/.exec(base.slice(at + suffix.length));
  if (!number) return { base: `${base}${suffix}`, extension };
  return { base: `${base.slice(0, at)}${suffix}${Number(number[1] || 1) + 1}`, extension };
}

/** Why this can't be a file's name; null when it can. */
export function nameFault(base: string): 'blank' | 'forbidden' | 'long' | null {
  const name = base.trim();
  if (name === '' || /^\.+$/.test(name)) return 'blank';
  if (FORBIDDEN.test(name)) return 'forbidden';
  return name.length > MAX_LENGTH ? 'long' : null;
}

/** `12 KB`, `3.4 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;

const sameDay = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
const sameYear = new Intl.DateTimeFormat('zh-CN', {
  ...{ month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  hour12: false,
});
const otherYear = new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'numeric', day: 'numeric' });

/** As short as it can be today. */
export function timeText(time: number, now = Date.now()): string {
  const [then, today] = [new Date(time), new Date(now)];
  if (then.toDateString() === today.toDateString())
    return filesText('time.today', { time: sameDay.format(time) });
  return (then.getFullYear() === today.getFullYear() ? sameYear : otherYear).format(time);
}
