import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FocusEvent } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { longest } from './bar';
import { useStripLayout } from './FaultStrip';
import { ProjectItem } from './ProjectItem';
import type { ProjectRow } from './projects-model';
import { moveStop } from './row-stops';
import { amountText, widthOf } from './sentences';
import type { Section } from './strip';
import { useGrowing } from './use-growing';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'grid',
    gridTemplateColumns: '54px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `3px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  section: { overflow: 'hidden', whiteSpace: 'nowrap' },
});

interface Props {
  readonly rows: readonly ProjectRow[];
  readonly sections: readonly Section[];
}

/** The tables one below the other: one tab stop, arrow keys inside. */
export function ProjectList({ rows, sections }: Props) {
  const styles = useStyles();
  const layout = useStripLayout();
  const [focused, setFocused] = useState<string | null>(null);
  const count = useGrowing(rows.length);
  const max = longest(rows.map(({ bar }) => bar));
  const amountWidth = Math.max(0, ...rows.map((row) => widthOf(amountText(row))));
  const shown = rows.slice(0, count);
  const tabStop = shown.some(({ key }) => key === focused) ? focused : shown[0]?.key;
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{overviewText('short.schedule')}</span>
        <span className={layout.root}>
          {sections.map((section) => (
            <span key={section} className={styles.section} title={overviewText(`section.${section}`)}>
              {overviewText(`short.${section}`)}
            </span>
          ))}
        </span>
      </div>
      <ul
        className={styles.list}
        aria-label={overviewText('projects.label')}
        onKeyDown={moveStop}
        onFocus={(event: FocusEvent) =>
          setFocused(
            event.target.closest('li')?.querySelector('[data-key]')?.getAttribute('data-key') ?? null,
          )
        }
      >
        {shown.map((row) => (
          <ProjectItem
            key={row.key}
            row={row}
            max={max}
            amountWidth={amountWidth}
            isTabStop={row.key === tabStop}
          />
        ))}
      </ul>
    </>
  );
}
