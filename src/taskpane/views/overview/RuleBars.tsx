import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { ruleTitles } from '../../../messages/rules';
import type { Dimension } from '../../../model';
import { showDimensions, showRule } from '../../actions/overview';
import { usePane } from '../../context';
import type { Count, RuleCount } from './figures-model';
import { useInk } from './ink';

/** Rules that are shown at first. */
const TOP = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: '2px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumnStart: 1, gridColumnEnd: 3, display: 'block', width: '100%', height: '5px' },
  dimensions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
  },
  dimension: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { display: 'block', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The rules that speak most; a click shows their findings. */
export function RuleBars({ rules }: { readonly rules: readonly RuleCount[] }) {
  const styles = useStyles();
  const ink = useInk();
  const pane = usePane();
  const [all, setAll] = useState(false);
  const most = rules[0]?.count ?? 0;
  return (
    <>
      <ul className={styles.list}>
        {(all ? rules : rules.slice(0, TOP)).map(({ of: rule, count }) => {
          const title = ruleTitles[rule] ?? '';
          return (
            <li key={rule}>
              <button
                type="button"
                className={styles.rule}
                title={overviewText('rules.hint', { rule, title, count })}
                onClick={() => showRule(pane, rule)}
              >
                <span className={styles.title}>{overviewText('rules.item', { rule, title })}</span>{' '}
                <span className={styles.number}>{overviewText('rules.count', { count })}</span>
                <svg className={styles.bar} aria-hidden focusable="false">
                  <rect className={ink.track} width="100%" height="100%" />
                  <rect
                    className={ink.line}
                    fill="currentColor"
                    width={`${(count / most) * 100}%`}
                    height="100%"
                  />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      {rules.length > TOP && (
        <Link as="button" onClick={() => setAll(!all)}>
          {all ? overviewText('rules.fewer') : overviewText('rules.all', { count: rules.length })}
        </Link>
      )}
    </>
  );
}

/** Findings under each heading of a review. */
export function Dimensions({ counts }: { readonly counts: readonly Count<Dimension>[] }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <div className={styles.dimensions}>
      {counts.map(({ of: dimension, count }) => (
        <button
          key={dimension}
          type="button"
          className={styles.dimension}
          title={overviewText('dimensions.hint', { dimension, count })}
          onClick={() => showDimensions(pane)}
        >
          {dimension}
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
