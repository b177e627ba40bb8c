import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Entry } from '../../list/entries';
import { useNear } from '../../list/near';
import { FindingItem } from './FindingItem';

/** About the height of an entry that was never drawn, in pixels. */
const HEIGHT = 52;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly entries: readonly Entry[];
  readonly eager: boolean;
  readonly tabStop: string | null;
  readonly selected: string | null;
}

/** A few entries of a group, drawn while they are near to what is seen: thousands would take too long. */
export const EntryPage = memo(function EntryPage({ entries, eager, tabStop, selected }: Props) {
  const styles = useStyles();
  const { ref, near, height } = useNear<HTMLUListElement>(eager);
  const drawn = near || tabStop !== null || selected !== null;
  return (
    <ul
      ref={ref}
      className={styles.list}
      style={drawn ? undefined : { height: `${height ?? entries.length * HEIGHT}px` }}
    >
      {drawn &&
        entries.map((entry) => (
          <FindingItem
            key={entry.key}
            entry={entry}
            selected={entry.key === selected}
            isTabStop={entry.key === tabStop}
          />
        ))}
    </ul>
  );
});
