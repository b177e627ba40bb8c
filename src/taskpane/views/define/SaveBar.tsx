import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { defineText } from '../../../messages/pane-define';
import type { TableKind } from '../../../model';
import { keepLayout, nameLayout, setKind } from '../../actions/keep-layout';
import { usePane, usePaneState } from '../../context';
import { describeHindrance } from '../../define/sentences';
import { useDefine } from './use-define';

const KINDS: readonly TableKind[] = ['project', 'department', 'self-evaluation'];

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

/** The layout's name and kind, and 保存. */
export function SaveBar() {
  const styles = useStyles();
  const pane = usePane();
  const { title, kind } = useDefine((state) => state.draft!.layout);
  const named = useDefine((state) => state.title);
  const isWanting = useDefine((state) => state.draft!.missing.length > 0);
  const isHindered = useDefine(({ trial }) => trial !== null && describeHindrance(trial) !== '');
  const isPicking = useDefine((state) => state.picking !== null);
  const isKeeping = usePaneState((state) => state.task === 'keep');
  if (isPicking) return null;
  return (
    <div className={styles.root}>
      <div className={styles.fields}>
        <Field size="small" label={defineText('form.title')}>
          <Input
            size="small"
            className={styles.input}
            value={named ?? title}
            onChange={(_, { value }) => nameLayout(pane, value)}
          />
        </Field>
        <Field size="small" label={defineText('form.kind')}>
          <Select size="small" value={kind} onChange={(_, { value }) => setKind(pane, value as TableKind)}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {defineText(`kind.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={isWanting || isHindered || isKeeping}
        onClick={() => void keepLayout(pane)}
      >
        {defineText(isKeeping ? 'saving' : 'save')}
      </Button>
    </div>
  );
}
