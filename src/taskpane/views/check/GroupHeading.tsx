import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { SeverityCountList } from '../../components/SeverityCountList';
import type { Group } from '../../list/groups';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  outer: { position: 'sticky', top: 0, zIndex: 1 },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  outerButton: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  innerButton: {
    backgroundColor: tokens.colorNeutralBackground2,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  counts: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly level: 2 | 3;
  readonly group: Group;
  readonly open: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
}

/** Heading of a group, with its counts: opens and closes it. */
export function GroupHeading({ level, group, open, isTabStop, onToggle }: Props) {
  const styles = useStyles();
  const { key, title, counts } = group;
  const Heading = `h${level}` as const;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <Heading className={mergeClasses(styles.heading, level === 2 && styles.outer)}>
      <button
        type="button"
        className={mergeClasses(styles.button, level === 2 ? styles.outerButton : styles.innerButton)}
        data-row={key}
        data-group=""
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={open}
        title={title}
        onClick={onToggle}
      >
        <Chevron aria-hidden style={{ flexShrink: 0 }} />
        <span className={styles.title}>{title}</span>{' '}
        <span className={styles.counts}>
          <SeverityCountList counts={counts} />
        </span>
      </button>
    </Heading>
  );
}
