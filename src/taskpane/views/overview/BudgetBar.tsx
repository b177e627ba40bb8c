import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { placeSegments } from './bar';
import type { Bar, SegmentKind } from './bar';
import { useInk } from './ink';
import { fillOf } from './Patterns';

const HEIGHT = 10;

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  swatch: { display: 'block', flexShrink: 0 },
});

interface Props {
  /** null: there is nothing to draw. */
  readonly bar: Bar | null;
  /** Length that fills the room. */
  readonly max: number;
  readonly label: string;
}

/** A budget's length, in patterns by source. */
export function BudgetBar({ bar, max, label }: Props) {
  const styles = useStyles();
  const ink = useInk();
  return (
    <svg className={mergeClasses(styles.root, ink.line)} role="img" aria-label={label} focusable="false">
      <rect className={ink.track} width="100%" height={HEIGHT} />
      {bar &&
        placeSegments(bar, max).map(({ kind, from, width }) => (
          <Piece key={kind} kind={kind} x={`${from}%`} width={`${width}%`} />
        ))}
    </svg>
  );
}

/** Outlined, so that a light pattern has an end. */
function Piece({
  kind,
  x,
  width,
}: {
  readonly kind: SegmentKind;
  readonly x: string;
  readonly width: string;
}) {
  return <rect x={x} y="0.5" width={width} height={HEIGHT - 1} fill={fillOf(kind)} stroke="currentColor" />;
}

/** A segment's pattern, for the legend. */
export function Swatch({ kind }: { readonly kind: SegmentKind }) {
  const styles = useStyles();
  const ink = useInk();
  return (
    <svg
      className={mergeClasses(styles.swatch, ink.line)}
      width="18"
      height={HEIGHT}
      aria-hidden
      focusable="false"
    >
      <Piece kind={kind} x="0.5" width="17" />
    </svg>
  );
}
