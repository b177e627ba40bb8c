import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { focusHeading, useFocusAlong } from './focus';

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  answers: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  /** Said to a screen reader in place of the label, where that alone does not say of what. */
  readonly spoken?: string;
  readonly question: string;
  /** The word that does it. */
  readonly yes: string;
  readonly subtle?: boolean;
  readonly onYes: () => void;
}

/** A button that asks in its own place before it acts; Esc is no. */
export function AskingButton({ label, spoken, question, yes, subtle = false, onYes }: Props) {
  const styles = useStyles();
  const id = useId();
  const [asks, setAsks] = useState(false);
  const place = useFocusAlong(asks);
  if (!asks) {
    return (
      <div ref={place}>
        <Button
          size="small"
          data-focus
          appearance={subtle ? 'subtle' : 'secondary'}
          aria-label={spoken}
          onClick={() => setAsks(true)}
        >
          {label}
        </Button>
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setAsks(false);
  };
  const answer = () => {
    // The button may go with what it does.
    focusHeading(place.current);
    setAsks(false);
    onYes();
  };
  return (
    <div ref={place} role="group" aria-labelledby={id} className={styles.question} onKeyDown={onKeyDown}>
      <p id={id} className={styles.text}>
        {question}
      </p>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" onClick={answer}>
          {yes}
        </Button>
        <Button size="small" data-focus onClick={() => setAsks(false)}>
          {settingsText('ask.no')}
        </Button>
      </div>
    </div>
  );
}
