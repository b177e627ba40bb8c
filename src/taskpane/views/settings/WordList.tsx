import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { withoutWord, word } from '../../keeping/settings-changes';
import type { WordsKey } from '../../keeping/settings-changes';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: 'none',
  },
  word: {
    display: 'flex',
    alignItems: 'center',
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  remove: { minWidth: '24px' },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  add: { flexShrink: 0, minWidth: '56px' },
});

interface Props {
  readonly name: WordsKey;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
}

/** Words that are added and taken away one by one. */
export function WordList({ name, label, hint, example }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const kept = usePaneState((state) => state.settings[name]);
  const words = kept ?? [];
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  /** Where the word stood that was taken away just now. */
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = place.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    (next ?? place.current?.querySelector('input'))?.focus();
    removed.current = null;
  }, [kept]);

  const add = () => {
    const added = typed.trim();
    if (added === '') return setProblem(null);
    if (words.includes(added)) return setProblem(settingsText('words.known', { word: added }));
    setTyped('');
    setProblem(null);
    place.current?.querySelector('input')?.focus();
    void changeSettings(pane, word(name, added));
  };
  const remove = (gone: string, index: number) => {
    removed.current = index;
    void changeSettings(pane, withoutWord(name, gone));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
  };
  return (
    <div ref={place}>
      <Field
        label={label}
        hint={hint}
        size="small"
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={problem}
      >
        {(props) => (
          <div>
            {words.length > 0 && (
              <ul className={styles.words} aria-label={label}>
                {words.map((each, index) => (
                  <li key={each} className={styles.word}>
                    {each}
                    <Button
                      size="small"
                      appearance="transparent"
                      className={styles.remove}
                      icon={<DismissRegular />}
                      aria-label={settingsText('words.remove', { word: each })}
                      onClick={() => remove(each, index)}
                    />
                  </li>
                ))}
              </ul>
            )}
            <div className={styles.line}>
              <Input
                {...props}
                size="small"
                className={styles.input}
                placeholder={example}
                value={typed}
                onChange={(_, { value }) => setTyped(value)}
                onKeyDown={onKeyDown}
              />
              <Button
                size="small"
                className={styles.add}
                aria-label={settingsText('words.addTo', { list: label })}
                disabledFocusable={typed.trim() === ''}
                onClick={add}
              >
                {settingsText('words.add')}
              </Button>
            </div>
          </div>
        )}
      </Field>
    </div>
  );
}
