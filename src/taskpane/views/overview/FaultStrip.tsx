import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { overviewText } from '../../../messages/pane-overview';
import { showEntry } from '../../actions/overview';
import { usePane } from '../../context';
import { useCellLook } from './cell-look';
import { cellText, stripSentence } from './sentences';
import type { StripCell } from './strip';

export const useStripLayout = makeStyles({
  root: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: '2px',
    textAlign: 'center',
  },
});

const useStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    width: '100%',
    height: '18px',
    padding: 0,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    fontVariantNumeric: 'tabular-nums',
  },
  button: {
    // Above the row's own button.
    position: 'relative',
    zIndex: 1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A table's faults by section; a field with faults leads to the first of the worst. */
export function FaultStrip({ strip }: { readonly strip: readonly StripCell[] }) {
  const styles = useStyles();
  const layout = useStripLayout();
  const look = useCellLook();
  const pane = usePane();
  return (
    <div className={layout.root} role="group" aria-label={stripSentence(strip)}>
      {strip.map((cell) =>
        cell.first === null ? (
          <span
            key={cell.section}
            aria-hidden
            className={mergeClasses(styles.cell, look.none)}
            title={overviewText(`section.${cell.section}`)}
          />
        ) : (
          <button
            key={cell.section}
            type="button"
            tabIndex={-1}
            data-stop="cell"
            className={mergeClasses(styles.cell, styles.button, look[cell.worst!])}
            title={cellText(cell)}
            aria-label={cellText(cell)}
            onClick={() => void showEntry(pane, cell.first!)}
          >
            {cell.count}
          </button>
        ),
      )}
    </div>
  );
}
