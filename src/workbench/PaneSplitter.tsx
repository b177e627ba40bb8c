import type { KeyboardEvent, PointerEvent } from 'react';
import { filesText } from '../messages/workbench-files';
import { PANE_WIDTH } from './page-place';
import type { PagePlace } from './page-place';

/** Pixels of one press of an arrow key. */
const STEP = 20;

/** Between sheet and pane: drawn by the pointer, moved by the arrow keys, back to the usual width by a double click. */
export function PaneSplitter({ place }: { readonly place: PagePlace }) {
  const { width, setWidth } = place;
  const { least, usual, most } = PANE_WIDTH;
  const press = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: most,
      End: least,
      Enter: usual,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (currentTarget.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
  };
  return (
    <div
      className="wb-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={filesText('pane.width')}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => setWidth(usual)}
    />
  );
}
