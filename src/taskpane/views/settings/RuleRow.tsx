import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { memo, useRef } from 'react';
import { severityWords } from '../../../messages/fields';
import { settingsText } from '../../../messages/pane-settings';
import { changeSettings } from '../../actions/settings';
import { usePane } from '../../context';
import { severity } from '../../keeping/settings-changes';
import type { Level, RuleItem } from './rule-list';

const LEVELS = ['error', 'warning', 'info', 'off'] as const satisfies readonly Level[];

const wordOf = (level: Level): string => (level === 'off' ? settingsText('rules.off') : severityWords[level]);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  code: {
    flexShrink: 0,
    width: '26px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { flexGrow: 1, minWidth: 0 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  reset: { flexShrink: 0, minWidth: '24px', padding: 0 },
  select: { flexShrink: 0, width: '116px' },
});

/** A rule and its severity; memoised, since there are many and one changes. */
export const RuleRow = memo(function RuleRow({ code, title, usual, set }: RuleItem) {
  const styles = useStyles();
  const pane = usePane();
  const row = useRef<HTMLLIElement>(null);
  const isChanged = set !== undefined;
  const change = (level: Level | undefined) => void changeSettings(pane, severity(code, level));
  const reset = () => {
    // The button goes with what it resets.
    row.current?.querySelector('select')?.focus();
    change(undefined);
  };
  return (
    <li ref={row} className={mergeClasses(styles.root, isChanged && styles.changed)}>
      <span className={styles.code}>{code}</span>
      <span className={mergeClasses(styles.title, isChanged && styles.bold)}>{title}</span>
      {isChanged && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.reset}
          icon={<ArrowResetRegular />}
          aria-label={settingsText('rules.resetOne', { code })}
          title={settingsText('rules.resetOne', { code })}
          onClick={reset}
        />
      )}
      <Select
        size="small"
        className={styles.select}
        aria-label={settingsText('rules.level', { code, title })}
        value={set ?? ''}
        onChange={(_, { value }) => change(LEVELS.find((level) => level === value))}
      >
        <option value="">{settingsText('rules.usual', { level: wordOf(usual) })}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {wordOf(level)}
          </option>
        ))}
      </Select>
    </li>
  );
});
