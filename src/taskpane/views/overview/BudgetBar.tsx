import { makeStyles, tokens } from '@fluentui/react-components';
import { placeSegments } from './bar';
import type { Bar, SegmentKind } from './bar';
import { fillOf } from './Patterns';

const HEIGHT = 10;

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: `${HEIGHT}px`, color: tokens.colorBrandForeground1 },
  track: { fill: tokens.colorNeutralBackground4 },
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
  return (
    <svg className={styles.root} role="img" aria-label={label} focusable="false">
      <rect className={styles.track} width="100%" height={HEIGHT} />
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
  return (
    <rect x={x} y="0.5" width={width} height={HEIGHT - 1} fill={fillOf(kind)} stroke="currentColor">
      {null}
    </rect>
  );
}

/** A segment's pattern, for the legend. */
export function Swatch({ kind }: { readonly kind: SegmentKind }) {
  const styles = useStyles();
  return (
    <svg
      width="18"
      height={HEIGHT}
      className={styles.root}
      style={{ width: 18 }}
      aria-hidden
      focusable="false"
    >
      <Piece kind={kind} x="0.5" width="17" />
    </svg>
  );
}
