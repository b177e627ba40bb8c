import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { gridText } from '../messages/workbench-grid';
import type { Bench } from './bench';
import { useStore } from './use-store';

const STEP = 10;

/** How large the sheet is drawn: 缩小, the percentage (a click: 100 %), 放大. */
export function ZoomControl({ bench }: { readonly bench: Bench }) {
  const { zoom } = useStore(bench.store);
  return (
    <div className="wb-zoom" role="group" aria-label={gridText('zoom.label')}>
      <button type="button" aria-label={gridText('zoom.out')} onClick={() => bench.setZoom(zoom - STEP)}>
        <Subtract16Regular aria-hidden />
      </button>
      <button type="button" title={gridText('zoom.reset')} onClick={() => bench.setZoom(100)}>
        {gridText('zoom.value', { percent: zoom })}
      </button>
      <button type="button" aria-label={gridText('zoom.in')} onClick={() => bench.setZoom(zoom + STEP)}>
        <Add16Regular aria-hidden />
      </button>
    </div>
  );
}
