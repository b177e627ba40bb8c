import { usePaneState } from '../../context';
import { FilterRow } from './FilterRow';
import { Summary } from './Summary';
import { UnusableIgnores } from './UnusableIgnores';

/** Over the list: the verdict, the counts, what is listed. */
export function ResultHead() {
  const found = usePaneState((state) => state.entries.length > 0);
  return (
    <>
      <UnusableIgnores />
      <Summary />
      {found && <FilterRow />}
    </>
  );
}
