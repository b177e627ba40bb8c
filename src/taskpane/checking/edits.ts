import type { WorkbookChange } from '../../hosts/host';
import { perPane } from '../per-pane';

/** Edits that no check has seen. */
export interface Edits {
  /** Sheets came or went, or any may have been edited. */
  readonly all: boolean;
  readonly sheets: ReadonlySet<string>;
}

export interface EditLog {
  /** Whether there are edits of what was checked: a sheet, or with null the workbook. */
  concern(checkedSheet: string | null): boolean;
  note(change: WorkbookChange): void;
  /** Takes the edits: who does is about to read the sheets. */
  take(): Edits;
  /** The check that took them came to nothing. */
  putBack(edits: Edits): void;
}

const NONE: Edits = { all: false, sheets: new Set() };

function createEditLog(): EditLog {
  let edits = NONE;
  const add = ({ all, sheets }: Edits): void => {
    edits = { all: edits.all || all, sheets: new Set([...edits.sheets, ...sheets]) };
  };
  return {
    concern: (sheet) => edits.all || (sheet === null ? edits.sheets.size > 0 : edits.sheets.has(sheet)),
    note: ({ sheet }) => add({ all: sheet === null, sheets: new Set(sheet === null ? [] : [sheet]) }),
    take() {
      const taken = edits;
      edits = NONE;
      return taken;
    },
    putBack: add,
  };
}

/** The pane's own. */
export const editLogOf = perPane(createEditLog);
