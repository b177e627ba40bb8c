/** One measurement beside its peer and its budget. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  /** What it is compared with. */
  readonly peer?: { readonly name: string; readonly figure: number };
  /** Most that the figure, or its ratio to the peer's, may be; none: for information. */
  readonly budget?: { readonly most: number; readonly of: 'figure' | 'ratio' };
}

const ratioOf = ({ figure, peer }: Row): number | null => (peer ? figure / peer.figure : null);

export function isMet(row: Row): boolean {
  if (!row.budget) return true;
  const value = row.budget.of === 'ratio' ? ratioOf(row) : row.figure;
  return value !== null && value <= row.budget.most;
}

const number = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

function budgetText({ budget, unit }: Row): string {
  if (!budget) return '–';
  return budget.of === 'ratio' ? `≤ ${number(budget.most)}×` : `≤ ${number(budget.most)} ${unit}`;
}

/** A Markdown table of the rows. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const ratio = ratioOf(row);
    return [
      row.what,
      `${number(row.figure)} ${row.unit}`,
      row.peer ? `${row.peer.name}: ${number(row.peer.figure)} ${row.unit}` : '–',
      ratio === null ? '–' : `${ratio.toFixed(2)}×`,
      budgetText(row),
      row.budget ? (isMet(row) ? 'pass' : '**FAIL**') : '–',
    ];
  });
  const header = ['What', 'Figure', 'Peer', 'Ratio', 'Budget', 'Result'];
  return [header, header.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
