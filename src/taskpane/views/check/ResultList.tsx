import { Basis } from './Basis';
import { Findings } from './Findings';
import { Ignored } from './Ignored';
import { Unchecked } from './Unchecked';

/** What a check has found, and what it has not looked at. */
export function ResultList() {
  return (
    <>
      <Findings />
      <Ignored />
      <Unchecked />
      <Basis />
    </>
  );
}
