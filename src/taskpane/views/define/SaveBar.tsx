import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { defineText } from '../../../messages/pane-define';
import { keepLayout, nameLayout } from '../../actions/keep-layout';
import { usePane, usePaneState } from '../../context';
import { describeHindrance, describeMissing } from '../../define/sentences';
import { useDefine } from './use-define';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  input: { width: '100%', minWidth: 0 },
  missing: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0, minWidth: '72px' },
});

/** The layout's name and 保存; or what is missing. */
export function SaveBar() {
  const styles = useStyles();
  const pane = usePane();
  const title = useDefine((state) => state.title ?? state.draft!.layout.title);
  const missing = useDefine((state) => state.draft!.missing);
  const isHindered = useDefine(({ trial }) => trial !== null && describeHindrance(trial) !== '');
  const isPicking = useDefine((state) => state.picking !== null);
  const isKeeping = usePaneState((state) => state.task === 'keep');
  if (isPicking) return null;
  return (
    <div className={styles.root}>
      {missing.length > 0 ? (
        <span className={styles.missing}>{describeMissing(missing)}</span>
      ) : (
        <label className={styles.label}>
          {defineText('form.title')}
          <Input
            size="small"
            className={styles.input}
            value={title}
            onChange={(_, { value }) => nameLayout(pane, value)}
          />
        </label>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={missing.length > 0 || isHindered || isKeeping}
        onClick={() => void keepLayout(pane)}
      >
        {defineText(isKeeping ? 'saving' : 'save')}
      </Button>
    </div>
  );
}
