import type { PaneFile, PaneServices } from './services';

/** What any browser offers. */
export const browserServices: PaneServices = {
  memory: { read, write },
  saveFile,
  print,
  copy: (text) => navigator.clipboard.writeText(text),
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
  frame.hidden = true;
  frame.srcdoc = html;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  frame.contentWindow?.print();
  frame.remove();
}
