import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SegmentKind } from './bar';
import { useInk } from './ink';

const useStyles = makeStyles({ root: { position: 'absolute', width: 0, height: 0 } });

const ids = { other: 'overview-other', whole: 'overview-whole', left: 'overview-left' };

/** How a segment is filled; black on white they differ by pattern. */
export const fillOf = (kind: SegmentKind): string =>
  kind === 'fiscal' || kind === 'executed' ? 'currentColor' : `url(#${ids[kind]})`;

/** The patterns that the page's pictures are filled with. */
export function Patterns() {
  const styles = useStyles();
  const ink = useInk();
  return (
    <svg className={mergeClasses(styles.root, ink.line)} aria-hidden focusable="false">
      <defs>
        <pattern id={ids.other} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" stroke="currentColor" strokeWidth="1.5" />
        </pattern>
        <pattern id={ids.whole} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="1" cy="1" r="1" fill="currentColor" />
          <circle cx="3" cy="3" r="1" fill="currentColor" />
        </pattern>
        <pattern id={ids.left} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 4H4" stroke="currentColor" strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  );
}
