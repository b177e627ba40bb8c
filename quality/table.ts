/** The source documents' own forms. */
export type SourceLayout = 'hebei-2021' | 'tangshan-2024' | 'shanxi-department-2024';

/** One indicator, its levels in force written out. */
export interface RepairedRow {
  /** 职能1：…; '' in project tables. */
  readonly duty: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

/** A source table as a careful colleague would hand it in. All text; '' where its form has no place for a field. */
export interface RepairedTable {
  readonly layout: SourceLayout;
  /** Zero-based place among the document's tables. */
  readonly index: number;
  readonly title: string;
  readonly org: string;
  readonly superior: string;
  readonly duties: string;
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
  /** What the money is for; without the sentence about the budget where the form wants it there. */
  readonly purpose: string;
  readonly scheduleLabel: string;
  readonly periods: readonly string[];
  readonly schedule: readonly string[];
  readonly goals: string;
  readonly rows: readonly RepairedRow[];
}
