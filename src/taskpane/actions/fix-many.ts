import { bundleFixes, cellKey, obstaclesOf, pickSafe, sameFix } from '../../fix';
import type { Bundle } from '../../fix';
import { paneText } from '../../messages/pane';
import { ruleTitles } from '../../messages/rules';
import type { Finding, Fix, RuleCode } from '../../model';
import { loadEngine } from '../loading/engine';
import type { Entry } from '../list/entries';
import type { Pane } from '../pane';
import { proposalsOf } from '../fixing/proposals';
import type { Proposal } from '../fixing/proposals';
import { inSlices } from '../checking/slices';
import { checkerOf, recheck } from './check';
import { requestFocus } from './fix';
import { run } from './run';
import { write } from './write';

type Pick = (finding: Finding) => Fix | undefined;

/** Shows what 修复全部可安全修复项 would write. */
export const previewSafeFixes = (pane: Pane): Promise<void> =>
  run(pane, 'fix', async (signal) => {
    const { stale, result } = pane.store.get();
    if (stale || !result) await recheck(pane);
    const { safeFixSteps } = await loadEngine();
    const { settings, ignores, checkedSheet, ...checked } = pane.store.get();
    const options = { ...settings, ignores, partial: checkedSheet !== null };
    const steps = safeFixSteps(checked.workbook!, options, await checkerOf(pane), checked.result!);
    const { bundles } = await inSlices(steps, signal);
    propose(pane, null, bundles, pickSafe);
  });

/** Shows what the same fix would write at all findings of its rule. */
export function previewRuleFixes(pane: Pane, { finding }: Entry, fix: Fix): void {
  const { result, task } = pane.store.get();
  if (task !== null) return;
  const pick = sameFix(finding, fix);
  propose(pane, finding.rule, ruleBundles(pane, result!.findings, pick), pick);
}

/** The findings that a fix can be applied to. */
export const ruleBundles = ({ store }: Pane, findings: readonly Finding[], pick: Pick): readonly Bundle[] => {
  const { workbook } = store.get();
  return bundleFixes(findings, (finding) => {
    const fix = pick(finding);
    return fix && workbook && obstaclesOf(workbook, fix).length === 0 ? fix : undefined;
  });
};

function propose(pane: Pane, rule: RuleCode | null, bundles: readonly Bundle[], pick: Pick): void {
  const { workbook, result } = pane.store.get();
  const { findings, tables } = result!;
  const obstacles = findings.flatMap((finding) => {
    const fix = pick(finding);
    return fix ? obstaclesOf(workbook!, fix) : [];
  });
  const refused = [...new Map(obstacles.map((cell) => [cellKey(cell.address), cell])).values()];
  const proposals = proposalsOf(workbook!, bundles, tables);
  pane.store.set({ question: { kind: 'fixes', rule, proposals, refused } });
}

export const closeFixes = ({ store }: Pane): void => store.set({ question: null });

/** Writes those of the proposed fixes that were taken. */
export const applyProposals = (pane: Pane, proposals: readonly Proposal[]): Promise<void> =>
  run(pane, 'fix', async () => {
    const { question } = pane.store.get();
    if (question?.kind !== 'fixes') return;
    const { rule, refused } = question;
    pane.store.set({ question: null });
    await write(pane, { fixes: proposals, label: labelOf(rule), refused });
    // The button that opened the dialog may be gone.
    requestFocus(pane);
  });

const labelOf = (rule: RuleCode | null) => (count: number) =>
  rule === null
    ? paneText('journal.safe', { count })
    : paneText('journal.rule', { rule, title: ruleTitles[rule] ?? '' });
