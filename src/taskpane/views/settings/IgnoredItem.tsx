import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { ruleTitles } from '../../../messages/rules';
import { toA1 } from '../../../model';
import { describeIgnore } from '../../../report';
import { giveReason, restore } from '../../actions/ignore';
import { goTo } from '../../actions/select';
import { usePane } from '../../context';
import type { IgnoreItem } from '../../keeping/ignore-list';
import { focusNeighbour, useFocusAlong } from './focus';
import { describeIgnoredPlace } from './ignored-place';
import { ReasonField } from './ReasonField';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0, minWidth: '48px' },
  line: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  fact: { color: tokens.colorNeutralForeground3 },
  wanting: { color: tokens.colorStatusWarningForeground1 },
});

/** One ignore: what, where, why, since when, whether it is still needed. */
export function IgnoredItem({ item }: { readonly item: IgnoreItem }) {
  const styles = useStyles();
  const pane = usePane();
  const [writes, setWrites] = useState(false);
  const reasonPlace = useFocusAlong(writes);
  const { ignore } = item;
  const reason = ignore.reason.trim();
  const what = describeIgnore(ignore);
  const place = describeIgnoredPlace(ignore);
  const save = (text: string) => {
    setWrites(false);
    if (text !== reason) void giveReason(pane, ignore, text);
  };
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span className={styles.title}>
          {ignore.rule} {ruleTitles[ignore.rule] ?? ''}
        </span>
        <Button
          size="small"
          className={styles.button}
          aria-label={settingsText('ignored.restoreOf', { what })}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget);
            void restore(pane, [ignore]);
          }}
        >
          {settingsText('ignored.restore')}
        </Button>
      </div>
      {place !== '' && <div className={styles.line}>{place}</div>}
      <div ref={reasonPlace}>
        {writes ? (
          <ReasonField reason={reason} onSave={save} onCancel={() => setWrites(false)} />
        ) : (
          <div>
            <span className={mergeClasses(reason === '' && styles.wanting)}>
              {reason === '' ? settingsText('ignored.noReason') : settingsText('ignored.reason', { reason })}
            </span>{' '}
            <Link
              as="button"
              data-focus
              className={styles.link}
              aria-label={settingsText(reason === '' ? 'ignored.writeReasonOf' : 'ignored.editReasonOf', {
                what,
              })}
              onClick={() => setWrites(true)}
            >
              {settingsText(reason === '' ? 'ignored.writeReason' : 'ignored.editReason')}
            </Link>
          </div>
        )}
      </div>
      <div className={styles.facts}>
        {ignore.date && <span className={styles.fact}>{ignore.date}</span>}
        <State item={item} />
      </div>
    </li>
  );
}

function State({ item: { state, uses } }: { readonly item: IgnoreItem }) {
  const styles = useStyles();
  const pane = usePane();
  if (state === 'open') return null;
  if (state === 'stale') {
    return (
      <span className={styles.wanting} title={settingsText('ignored.staleHint')}>
        {settingsText('ignored.stale')}
      </span>
    );
  }
  const { address } = uses[0]!;
  return (
    <>
      <span className={styles.fact}>{settingsText('ignored.used', { count: uses.length })}</span>
      <Link as="button" className={styles.link} onClick={() => void goTo(pane, address)}>
        {settingsText('ignored.goTo', { cell: `${address.sheet}!${toA1(address)}` })}
      </Link>
    </>
  );
}
