import type { SheetSnapshot } from '../../model';
import type { ReadContext } from './read/sheet-data';
import { readContext, readSheetPart } from './read/workbook';
import type { SheetPart, XlsxWorkbook } from './workbook';

/** A reading with the versions of the parts it came from. */
interface Cached<T> {
  readonly versions: string;
  readonly content: T;
}

/** The sheets as they were read last; they are read again only where their parts have changed. */
export class Readings {
  private context: Cached<ReadContext> | undefined;
  private readonly snapshots = new Map<string, Cached<SheetSnapshot>>();

  constructor(private readonly workbook: XlsxWorkbook) {}

  /** Gives the sheets of the workbook as it is now. */
  reader(): (sheet: SheetPart) => SheetSnapshot {
    const shared = this.sharedVersions();
    if (this.context?.versions !== shared) {
      this.context = { versions: shared, content: readContext(this.workbook) };
    }
    const { content: context } = this.context;
    return (sheet) => {
      const versions = this.versionsOf(sheet.part, shared);
      const cached = this.snapshots.get(sheet.part);
      if (cached?.versions === versions) return cached.content;
      const content = readSheetPart(this.workbook, sheet, context);
      this.snapshots.set(sheet.part, { versions, content });
      return content;
    };
  }

  /** Runs an edit that leaves all cells as they are: what was read before holds after it. */
  keptThrough(edit: () => void): void {
    const shared = this.sharedVersions();
    const kept = [...this.snapshots].filter(
      ([part, { versions }]) => versions === this.versionsOf(part, shared),
    );
    const context = this.context?.versions === shared ? this.context.content : null;
    edit();
    const after = this.sharedVersions();
    if (context) this.context = { versions: after, content: context };
    for (const [part, { content }] of kept) {
      this.snapshots.set(part, { versions: this.versionsOf(part, after), content });
    }
  }

  /** Of what all sheets depend on. */
  private sharedVersions(): string {
    const { pkg, workbookPart } = this.workbook;
    const shared = ['styles', 'sharedStrings'].map((type) => this.workbook.relatedPart(type));
    return [workbookPart, ...shared].map((part) => (part === null ? '-' : pkg.version(part))).join();
  }

  private versionsOf(part: string, shared: string): string {
    return `${shared},${this.workbook.pkg.version(part)}`;
  }
}
