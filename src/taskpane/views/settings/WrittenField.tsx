import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { setting } from '../../keeping/settings-changes';
import { readWritten } from './written';
import type { WrittenKey } from './written';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0 } });

interface Props {
  readonly name: WrittenKey;
  readonly label: string;
  /** What holds while the field is empty. */
  readonly hint: string;
}

/** A setting that is typed; stored on Enter or when the field is left, Esc takes back what was typed. */
export function WrittenField({ name, label, hint }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const kept = usePaneState((state) => String(state.settings[name] ?? ''));
  /** null: nothing is typed that is not stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const store = async () => {
    if (typed === null) return;
    const written = await readWritten(name, typed);
    if ('problem' in written) return setProblem(written.problem);
    setTyped(null);
    setProblem(null);
    if (String(written.value ?? '') !== kept) await changeSettings(pane, setting(name, written.value));
  };
  const takeBack = () => {
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method ends a word by Enter, too.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void store();
    if (event.key === 'Escape') takeBack();
  };
  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      orientation="horizontal"
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        placeholder={settingsText('basis.auto')}
        value={typed ?? kept}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => void store()}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
