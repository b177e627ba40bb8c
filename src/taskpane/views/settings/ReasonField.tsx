import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { settingsText } from '../../../messages/pane-settings';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
});

interface Props {
  readonly reason: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why something is ignored, to be written; Enter stores it, Esc leaves it as it was. */
export function ReasonField({ reason, onSave, onCancel }: Props) {
  const styles = useStyles();
  const [text, setText] = useState(reason);
  const [isEmpty, setEmpty] = useState(false);
  const save = () => {
    const written = text.trim();
    if (written === '') setEmpty(true);
    else onSave(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <div>
      <Field
        size="small"
        validationState={isEmpty ? 'error' : 'none'}
        validationMessage={isEmpty ? settingsText('ignored.reasonEmpty') : null}
      >
        <Textarea
          rows={2}
          data-focus
          aria-label={settingsText('ignored.reasonField')}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setEmpty(false);
          }}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={save}>
          {settingsText('ignored.reasonSave')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {settingsText('ask.no')}
        </Button>
      </div>
    </div>
  );
}
