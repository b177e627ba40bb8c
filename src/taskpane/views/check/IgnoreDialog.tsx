import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ignoreFor } from '../../../check/ignores';
import { listText } from '../../../messages/pane-list';
import { ruleTitles } from '../../../messages/rules';
import { describeIgnore } from '../../../report';
import { ignore, leaveUnignored } from '../../actions/ignore-entry';
import { usePane, usePaneState } from '../../context';
import { countIgnored } from '../../keeping/ignores';
import type { Question } from '../../state';

const QUICK = ['superior', 'verified', 'history', 'form'] as const;

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(420px, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  where: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  pick: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Asks why a finding, or a rule, is to be left alone. */
export function IgnoreDialog() {
  const styles = useStyles();
  const pane = usePane();
  const question = usePaneState((state) => state.question);
  if (question?.kind !== 'ignore') return null;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && leaveUnignored(pane)}>
      <DialogSurface className={styles.surface}>
        <Form question={question} />
      </DialogSurface>
    </Dialog>
  );
}

function Form({ question }: { readonly question: Extract<Question, { kind: 'ignore' }> }) {
  const styles = useStyles();
  const pane = usePane();
  const { entry, scope } = question;
  const { rule } = entry.finding;
  const tables = usePaneState((state) => state.result!.tables);
  const entries = usePaneState((state) => state.entries);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (text: string) => {
    setReason(text);
    setMissing(false);
  };
  const apply = () => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else void ignore(pane, entry, scope, reason);
  };
  const count = countIgnored(entries, entry.finding, scope);
  return (
    <DialogBody>
      <DialogTitle>{listText(`ignore.${scope}`)}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>
          {listText('ignore.what', { code: rule, title: ruleTitles[rule] ?? '' })}
          <span className={styles.where}>
            {describeIgnore(ignoreFor(entry.finding, tables, scope, ''))}
            {count > 1 && listText('ignore.count', { count })}
          </span>
        </p>
        <Field
          label={listText('ignore.reason')}
          required
          {...(missing && { validationMessage: listText('ignore.missing') })}
        >
          <Textarea
            textarea={{ ref: field }}
            rows={2}
            value={reason}
            onChange={(_, { value }) => change(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              apply();
            }}
          />
        </Field>
        <div role="group" aria-label={listText('ignore.quick')} className={styles.quick}>
          {QUICK.map((id) => (
            <Button
              key={id}
              size="small"
              shape="circular"
              className={styles.pick}
              onClick={() => change(listText(`ignore.${id}`))}
            >
              {listText(`ignore.${id}`)}
            </Button>
          ))}
        </div>
        <p className={styles.quiet}>{listText('ignore.kept')}</p>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={apply}>
          {listText('ignore.apply')}
        </Button>
        <Button onClick={() => leaveUnignored(pane)}>{listText('ignore.cancel')}</Button>
      </DialogActions>
    </DialogBody>
  );
}
