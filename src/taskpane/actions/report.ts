import { invert } from '../../fix';
import { submitText } from '../../messages/pane-submit';
import { skipReasons } from '../../messages/skips';
import { reportSheetPlan, reportSheets } from '../../report';
import type { CheckedFile } from '../../report';
import { withStep } from '../fixing/journal';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { itemLine, writtenList } from '../views/submit/written-list';
import { checkedTime, submissionOf } from '../views/submit/submission';
import { reportVerdict } from '../views/submit/verdict';
import { copyText } from './copy-text';
import { markCount } from './mark';
import { run } from './run';

/** 打印: the verdict, what was gone through, the errors. */
export const printReport = (pane: Pane): Promise<void> =>
  run(pane, 'report', async () => pane.services.print?.(await pageOf(pane, true)));

/** 保存为网页: with all findings. */
export const saveReport = (pane: Pane): Promise<void> =>
  run(pane, 'report', async () => {
    const { services, store } = pane;
    const name = fileName(store.get());
    services.saveFile?.({ name, type: 'text/html;charset=utf-8', content: await pageOf(pane) });
    say(pane, submitText('done.saved', { name }));
  });

/** 写入检查报告工作表; 撤销 takes it away, unless it replaced an earlier one, which nothing brings back. */
export const writeReportSheet = (pane: Pane): Promise<void> =>
  run(pane, 'report', async () => {
    const { host, store } = pane;
    const { rules } = await import('../../rules');
    const before = reportSheets(await host.readWorkbook({}));
    const verdict = reportVerdict(submissionOf(store.get(), markCount(pane)).verdict);
    const plan = reportSheetPlan(fileOf(store.get()), rules, undefined, verdict);
    const { applied, skipped } = await host.apply(plan);
    const [op] = applied;
    if (op?.op !== 'reportSheet') {
      const [first] = skipped;
      return say(
        pane,
        submitText('done.notWritten', { reason: skipReasons[first?.reason ?? 'unsupported'] }),
      );
    }
    const { name } = op;
    const isNew = !before.includes(name);
    if (isNew) {
      const label = submitText('journal.sheet', { name });
      const step = { label, inverse: invert({ ops: applied }), entry: undefined, at: Date.now() };
      store.set(({ journal }) => ({ journal: withStep(journal, step) }));
    }
    say(pane, submitText(isNew ? 'done.sheet' : 'done.replaced', { name }), isNew);
    await host.select({ sheet: name, row: 0, col: 0 });
  });

/** 复制清单. */
export function copyList(pane: Pane): Promise<void> {
  const { verdict, ...rest } = submissionOf(pane.store.get(), markCount(pane));
  return copyText(pane, writtenList({ ...rest, verdict: verdict.text }), {
    done: submitText('done.copied'),
    failed: submitText('done.notCopied'),
  });
}

const say = ({ store }: Pane, text: string, undoable = false): void =>
  store.set({ notice: { kind: 'done', text, skipped: [], undoable }, announcement: text });

function fileOf({ workbook, result, unusable }: PaneState): CheckedFile {
  return { ...result!, path: workbook!.name, unusable };
}

async function pageOf(pane: Pane, isBrief = false): Promise<string> {
  const { reportPage } = await import('../views/submit/report-page');
  const state = pane.store.get();
  const { verdict, facts, items } = submissionOf(state, markCount(pane));
  return reportPage({
    file: fileOf(state),
    verdict: reportVerdict(verdict),
    notes: [
      ...facts.slice(1).map(([term, text]) => submitText('copy.fact', { term, text })),
      ...items.map(itemLine),
    ],
    date: checkedTime(state.checkedAt),
    isBrief,
  });
}

/** Without what no system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

function fileName({ workbook, checkedAt }: PaneState): string {
  const name = workbook!.name.replace(/\.[^.]*$/, '').replace(FORBIDDEN, ' ');
  const day = new Date(checkedAt!);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return submitText('file.name', { workbook: name, date });
}
