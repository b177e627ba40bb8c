import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { restore } from '../../actions/ignore';
import { clearIgnores } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { ignoreList, staleIgnores } from '../../keeping/ignore-list';
import type { IgnoreGroup } from '../../keeping/ignore-list';
import { AskingButton } from './AskingButton';
import { IgnoredItem } from './IgnoredItem';
import { Section } from './Section';
import { isNewer, Unreadable } from './Unreadable';

/** So many are shown, and so many more at a time. */
const PAGE = 30;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { alignSelf: 'flex-start' },
});

/** All that is ignored in this workbook, with reasons; restored singly. */
export function IgnoredSection() {
  const ignores = usePaneState((state) => state.ignores);
  const result = usePaneState((state) => state.result);
  const unusable = usePaneState((state) => state.unusable);
  const groups = ignoreList(ignores, result);
  const stale = staleIgnores(groups).length;
  return (
    <Section
      id="ignored"
      title={settingsText('ignored.title')}
      summary={unusable ? settingsText('summary.unreadable') : summaryOf(ignores.length, stale)}
      wanting={unusable !== null || stale > 0}
    >
      {unusable ? <UnusableIgnores /> : <Ignores groups={groups} isChecked={result !== null} />}
    </Section>
  );
}

function summaryOf(count: number, stale: number): string {
  if (count === 0) return settingsText('summary.none');
  return stale === 0
    ? settingsText('summary.ignores', { count })
    : settingsText('summary.stale', { count, stale });
}

function UnusableIgnores() {
  const pane = usePane();
  const error = usePaneState((state) => state.unusable)!;
  return (
    <>
      <Unreadable error={error}>{isNewer(error) && settingsText('broken.newer')}</Unreadable>
      {!isNewer(error) && (
        <AskingButton
          label={settingsText('broken.clearIgnores')}
          question={settingsText('broken.clearIgnoresAsk')}
          yes={settingsText('broken.clearYes')}
          onYes={() => void clearIgnores(pane)}
        />
      )}
    </>
  );
}

interface Props {
  readonly groups: readonly IgnoreGroup[];
  readonly isChecked: boolean;
}

function Ignores({ groups, isChecked }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const [limit, setLimit] = useState(PAGE);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const stale = staleIgnores(groups);
  if (total === 0) return <p className={styles.hint}>{settingsText('ignored.none')}</p>;
  const rest = total - limit;
  return (
    <>
      {!isChecked && <p className={styles.hint}>{settingsText('ignored.uncheckedHint')}</p>}
      {stale.length > 0 && (
        <AskingButton
          label={settingsText('ignored.clearStale', { count: stale.length })}
          question={settingsText('ignored.clearStaleAsk', { count: stale.length })}
          yes={settingsText('broken.clearYes')}
          onYes={() => void restore(pane, stale)}
        />
      )}
      {firstOf(groups, limit).map(({ scope, items, count }) => (
        <div key={scope}>
          <h3 className={styles.group}>
            {settingsText('ignored.group', { scope: settingsText(`ignored.${scope}`), count })}
          </h3>
          <ul className={styles.list}>
            {items.map((item) => (
              <IgnoredItem key={item.key} item={item} />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          {settingsText('ignored.more', { count: Math.min(PAGE, rest), rest })}
        </Button>
      )}
    </>
  );
}

/** The first few over all groups, each group with its whole count. */
function firstOf(groups: readonly IgnoreGroup[], limit: number) {
  let room = limit;
  return groups.flatMap(({ scope, items }) => {
    const shown = items.slice(0, Math.max(0, room));
    room -= items.length;
    return shown.length > 0 ? [{ scope, items: shown, count: items.length }] : [];
  });
}
