import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { openSection, sectionKey } from '../../actions/settings-page';
import type { SettingsSection } from '../../actions/settings-page';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0 },
  open: { transform: 'rotate(90deg)' },
  title: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  summary: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  wanting: { color: tokens.colorStatusWarningForeground1 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface Props {
  readonly id: SettingsSection;
  readonly title: string;
  /** What is set, in a word or two, beside the title. */
  readonly summary?: string;
  /** The summary asks for another look. */
  readonly wanting?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** One part of the page, opened and closed by its heading. */
export function Section({ id, title, summary, wanting = false, startsOpen = false, children }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const isOpen = usePaneState((state) => state.open[sectionKey(id)] ?? startsOpen);
  return (
    <section className={styles.root} aria-label={title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => openSection(pane, id, !isOpen)}
        >
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.chevron, isOpen && styles.open)}
          />
          <span className={styles.title}>{title}</span>
          <span className={mergeClasses(styles.summary, wanting && styles.wanting)}>{summary}</span>
        </button>
      </h2>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}
