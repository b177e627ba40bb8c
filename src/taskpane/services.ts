/** A file that the pane hands to the user. */
export interface PaneFile {
  readonly name: string;
  /** `text/html;charset=utf-8`. */
  readonly type: string;
  readonly content: string;
}

/** What the place where the pane runs offers besides the workbook; each differs between a page and an Office. */
export interface PaneServices {
  /** What the pane itself remembers between sessions, on this machine. */
  readonly memory: {
    read(key: string): string | null;
    write(key: string, value: string): void;
  };
  /** null where files can't be handed over. */
  readonly saveFile: ((file: PaneFile) => void) | null;
  /** Prints a whole HTML page; null where the place can't. */
  readonly print: ((html: string) => Promise<void>) | null;
  /** Rejects where the clipboard is closed to us. */
  copy(text: string): Promise<void>;
}
