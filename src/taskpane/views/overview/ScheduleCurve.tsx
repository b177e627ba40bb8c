import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { curvePath } from './curve';
import type { CurvePoint } from './curve';
import { useInk } from './ink';

const CURVE = { width: 48, height: 26 };
/** Room for the marks at the edges. */
const EDGE = 3;

const useStyles = makeStyles({ root: { display: 'block', overflow: 'visible' } });

interface Props {
  /** null: the table has no schedule. */
  readonly points: readonly CurvePoint[] | null;
  readonly label: string;
}

/** A cumulative schedule: 0 at the bottom, 100 % at the top; what can't be drawn is marked. */
export function ScheduleCurve({ points, label }: Props) {
  const styles = useStyles();
  const ink = useInk();
  const { width, height } = CURVE;
  return (
    <svg
      className={mergeClasses(styles.root, ink.line)}
      width={width + 2 * EDGE}
      height={height + 2 * EDGE}
      viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path
        className={ink.frame}
        strokeDasharray={points ? undefined : '2 3'}
        d={`M0 0H${width}M0 ${height}H${width}`}
      />
      {points && (
        <path d={curvePath(points, width, height)} fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {points?.map((point, index) => (
        <g
          key={index}
          className={point.state === 'fine' ? undefined : ink.bad}
          transform={`translate(${point.x * width} ${(1 - point.y) * height})`}
        >
          <PointMark state={point.state} />
        </g>
      ))}
    </svg>
  );
}

/** fine: a dot; blank: an empty ring; everything else: a cross. */
export function PointMark({ state }: Pick<CurvePoint, 'state'>) {
  if (state === 'fine') return <circle r="1.5" fill="currentColor" />;
  if (state === 'blank') return <circle r="2" fill="none" stroke="currentColor" strokeWidth="1.2" />;
  return <path d="M-2.2 -2.2L2.2 2.2M-2.2 2.2L2.2 -2.2" stroke="currentColor" strokeWidth="1.6" />;
}
