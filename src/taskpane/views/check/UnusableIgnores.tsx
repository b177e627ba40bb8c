import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { renderError } from '../../../messages/errors';
import { listText } from '../../../messages/pane-list';
import { usePaneState } from '../../context';

const useStyles = makeStyles({ root: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

/** Ignores are there and can't be read: more is listed than should be. */
export function UnusableIgnores() {
  const styles = useStyles();
  const unusable = usePaneState((state) => state.unusable);
  if (!unusable) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        {listText('ignored.unusable', renderError(unusable.id, unusable.data))}
      </MessageBarBody>
    </MessageBar>
  );
}
