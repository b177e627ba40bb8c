import { makeStyles } from '@fluentui/react-components';
import { paneText } from '../../messages/pane';
import { MARK_LOOKS } from '../../model';
import type { MarkSeverity } from '../../model';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    width: '48px',
    textAlign: 'center',
    fontSize: '12px',
    lineHeight: '18px',
    // As the spreadsheet will draw it: its colours don't follow ours.
    forcedColorAdjust: 'none',
  },
});

const LINES = { thin: 'solid', dashed: 'dashed', dotted: 'dotted' } as const;

/** A cell with a mark, as the spreadsheet draws it. */
export function MarkSwatch({ severity }: { readonly severity: MarkSeverity }) {
  const styles = useStyles();
  const { font, fill, border } = MARK_LOOKS[severity];
  return (
    <span
      aria-hidden
      className={styles.root}
      style={{
        color: `#${font.color}`,
        fontWeight: font.bold ? 700 : 400,
        textDecorationLine: font.underline ? 'underline' : 'none',
        border: `1px ${LINES[border.style]} #${border.color}`,
        backgroundColor: `#${fill.background}`,
        backgroundImage:
          fill.pattern === 'lightUp'
            ? `repeating-linear-gradient(135deg, #${fill.lines} 0 1px, transparent 1px 4px)`
            : 'none',
      }}
    >
      {paneText('marks.sample')}
    </span>
  );
}
