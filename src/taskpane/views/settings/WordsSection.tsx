import { settingsText } from '../../../messages/pane-settings';
import { usePaneState } from '../../context';
import { Section } from './Section';
import { WordList } from './WordList';

/** The office's own words besides the built-in ones. */
export function WordsSection() {
  const bases = usePaneState((state) => state.settings.genericBases?.length ?? 0);
  const units = usePaneState((state) => state.settings.extraUnits?.length ?? 0);
  const count = bases + units;
  return (
    <Section
      id="words"
      title={settingsText('words.title')}
      summary={count === 0 ? settingsText('summary.none') : settingsText('summary.words', { count })}
    >
      <WordList
        name="genericBases"
        label={settingsText('words.bases')}
        hint={settingsText('words.basesHint')}
        example={settingsText('words.basesExample')}
      />
      <WordList
        name="extraUnits"
        label={settingsText('words.units')}
        hint={settingsText('words.unitsHint')}
        example={settingsText('words.unitsExample')}
      />
    </Section>
  );
}
