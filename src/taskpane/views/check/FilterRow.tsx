import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { listText } from '../../../messages/pane-list';
import { search } from '../../actions/list';
import { usePane, usePaneState } from '../../context';
import { FilterStatus } from './FilterStatus';
import { GroupMenu } from './GroupMenu';

/** The list waits for the end of a word. */
const PAUSE_MS = 150;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
});

/** Which findings are listed, and how they are grouped. */
export function FilterRow() {
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <SearchField className={styles.search} />
        <GroupMenu />
      </div>
      <FilterStatus />
    </>
  );
}

function SearchField({ className }: { readonly className: string }) {
  const pane = usePane();
  const query = usePaneState((state) => state.query);
  const [text, setText] = useState(query);
  const composing = useRef(false);
  // 清除筛选 clears the field too.
  const [known, setKnown] = useState(query);
  if (known !== query) {
    setKnown(query);
    setText(query);
  }
  useEffect(() => {
    if (text === query || composing.current) return;
    const timer = setTimeout(() => search(pane, text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [pane, text, query]);
  return (
    <SearchBox
      size="small"
      className={className}
      value={text}
      placeholder={listText('filter.search')}
      aria-label={listText('filter.search')}
      dismiss={{ 'aria-label': listText('filter.clearSearch') }}
      onChange={(_, { value }) => setText(value)}
      // What an input method shows before a word is chosen is nothing to look for.
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false;
        search(pane, event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && text !== '') search(pane, '');
        // F8 goes through what was just typed.
        if (event.key === 'Enter' || event.key === 'F8') search(pane, text);
      }}
    />
  );
}
