import { severityWords } from '../messages/fields';
import { renderFinding } from '../messages/findings';
import { reportText } from '../messages/report';
import { toA1 } from '../model';
import type { CellAddress, Finding, MarkOp, Plan, Severity } from '../model';
import { SEVERITIES } from './checked';

const keyOf = (at: CellAddress): string => `${at.sheet}!${toA1(at)}`;
const worse = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;

/** Highlights every cell concerned, each once, in its worst severity. */
export function markPlan(findings: readonly Finding[]): Plan {
  const marks = new Map<string, MarkOp['cells'][number]>();
  for (const finding of findings) {
    for (const address of [finding.address, ...finding.cells]) {
      const present = marks.get(keyOf(address));
      const severity = present ? worse(present.severity, finding.severity) : finding.severity;
      marks.set(keyOf(address), { address, severity });
    }
  }
  return marks.size > 0 ? { ops: [{ op: 'mark', cells: [...marks.values()] }] } : { ops: [] };
}

/** One comment a cell with all that is said about it. */
export function commentPlan(findings: readonly Finding[]): Plan {
  const comments = new Map<string, { address: CellAddress; texts: string[] }>();
  for (const finding of findings) {
    const { what, why, todo } = renderFinding(finding.messageId, finding.data);
    const severity = severityWords[finding.severity];
    const text = reportText('comment.finding', { severity, what, why, todo });
    const comment = comments.get(keyOf(finding.address));
    if (comment) comment.texts.push(text);
    else comments.set(keyOf(finding.address), { address: finding.address, texts: [text] });
  }
  return {
    ops: Array.from(comments.values(), ({ address, texts }) => ({
      op: 'comment',
      address,
      text: texts.join('\n'),
    })),
  };
}
