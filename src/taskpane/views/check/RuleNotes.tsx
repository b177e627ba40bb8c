import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Fragment, useEffect, useRef } from 'react';
import { listText } from '../../../messages/pane-list';
import { ruleExamples } from '../../../messages/rule-examples';
import { regulationsOf } from '../../../messages/rule-sources';
import type { RuleCode } from '../../../model';
import { scrollTo } from '../../list/row-keys';
import { Fact } from './Fact';

const useStyles = makeStyles({
  example: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  divider: { color: tokens.colorNeutralStroke1, margin: `0 ${tokens.spacingHorizontalXS}` },
});

/** The regulation a rule comes from, and how it is and isn't done. */
export function RuleNotes({ rule }: { readonly rule: RuleCode }) {
  const regulations = regulationsOf(rule);
  const example = ruleExamples[rule];
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // The notes may come after the finding was brought into sight.
    const row = mark.current?.closest('li')?.querySelector('[data-row]');
    if (row) scrollTo(row);
  }, [rule]);
  return (
    <>
      <dt ref={mark} hidden />
      {example && (
        <>
          <Fact term={listText('finding.bad')}>
            <Example kind="bad" cells={example.bad} />
          </Fact>
          <Fact term={listText('finding.good')}>
            <Example kind="good" cells={example.good} />
          </Fact>
        </>
      )}
      {regulations.length > 0 && (
        <Fact term={listText('finding.source')}>{regulations.join(listText('finding.separator'))}</Fact>
      )}
    </>
  );
}

/** Cells side by side. */
function Example({ kind, cells }: { readonly kind: 'bad' | 'good'; readonly cells: readonly string[] }) {
  const styles = useStyles();
  const Icon = kind === 'bad' ? DismissCircle16Regular : CheckmarkCircle16Regular;
  return (
    <span className={styles.example}>
      <span className={`${styles.icon} ${styles[kind]}`}>
        <Icon aria-hidden />
      </span>
      <span>
        {cells.map((cell, index) => (
          <Fragment key={index}>
            {index > 0 && (
              <span aria-hidden className={styles.divider}>
                |
              </span>
            )}
            {cell || listText('finding.blank')}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
