import type { PaneFile, PaneServices } from './services';

/** What any browser offers. */
export const browserServices: PaneServices = {
  memory: { read, write },
  saveFile,
  print,
  copy,
};

/** A browser may be set to remember nothing. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The pane works without a memory.
  }
}

function saveFile({ name, type, content }: PaneFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the content need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** In a frame of its own, so that the page around it stays as it is. */
async function print(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  // Not `hidden`: some browsers print nothing of what is not laid out.
  Object.assign(frame.style, {
    position: 'fixed',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  });
  frame.srcdoc = html.replace(STYLE, '');
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const inside = frame.contentWindow as (Window & typeof globalThis) | null;
  if (inside) {
    // A frame is under its page's policy, which lets no style in that stands in the text.
    inside.document.adoptedStyleSheets = [...html.matchAll(STYLE)].map(([, rules]) => {
      const sheet = new inside.CSSStyleSheet();
      sheet.replaceSync(rules!);
      return sheet;
    });
    inside.print();
  }
  frame.remove();
}

const STYLE = /<style>([^<]*)<\/style>/g;

async function copy(text: string): Promise<void> {
  // A page from an intranet's plain http has no such clipboard.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error('The browser did not copy.');
}
