import { makeStyles, Select } from '@fluentui/react-components';
import { defineText } from '../../../messages/pane-define';
import type { TableKind } from '../../../model';
import { setKind } from '../../actions/keep-layout';
import { usePane } from '../../context';
import { useDefine } from './use-define';

const KINDS: readonly TableKind[] = ['project', 'department', 'self-evaluation'];

const useStyles = makeStyles({ root: { flexGrow: 1, minWidth: '120px' } });

/** What kind of form it is: its fields go by that. */
export function KindSelect() {
  const styles = useStyles();
  const pane = usePane();
  const kind = useDefine((state) => state.draft!.layout.kind);
  return (
    <Select
      size="small"
      className={styles.root}
      aria-label={defineText('form.kind')}
      value={kind}
      onChange={(_, { value }) => setKind(pane, value as TableKind)}
    >
      {KINDS.map((each) => (
        <option key={each} value={each}>
          {defineText(`kind.${each}`)}
        </option>
      ))}
    </Select>
  );
}
