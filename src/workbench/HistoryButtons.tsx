import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { filesText } from '../messages/workbench-files';
import type { Bench } from './bench';
import { lastStep, nextStep } from './history';
import { useStore } from './use-store';

/** 撤销 and 恢复 of the page: what was typed and what the pane fixed. */
export function HistoryButtons({ bench }: { readonly bench: Bench }) {
  const { history } = useStore(bench.store);
  const last = lastStep(history);
  const next = nextStep(history);
  return (
    <div className="wb-tools">
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabledFocusable={!last}
        aria-label={filesText('history.undo')}
        title={last ? filesText('history.undoStep', { step: last.label }) : filesText('history.noUndo')}
        onClick={() => void bench.undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        disabledFocusable={!next}
        aria-label={filesText('history.redo')}
        title={next ? filesText('history.redoStep', { step: next.label }) : filesText('history.noRedo')}
        onClick={() => void bench.redo()}
      />
    </div>
  );
}
