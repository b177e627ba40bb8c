import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { filesText } from '../../messages/workbench-files';
import { SaveDialog } from './SaveDialog';
import type { FileQuestion } from './desk';

/** The question that waits for an answer. */
export function FileDialog({ question }: { readonly question: FileQuestion }) {
  useFocusBack();
  switch (question.kind) {
    case 'leave':
      return <LeaveDialog {...question} />;
    case 'unhide':
      return <UnhideDialog {...question} />;
    case 'save':
      return <SaveDialog {...question} />;
  }
}

/** What had the focus gets it back, unless something else has taken it. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}

function LeaveDialog({ name, answer }: FileQuestion & { readonly kind: 'leave' }) {
  return (
    <Choice
      title={filesText('leave.title', { name })}
      text={filesText('leave.text')}
      onCancel={() => answer('cancel')}
    >
      <Button appearance="primary" onClick={() => answer('save')}>
        {filesText('leave.save')}
      </Button>
      <Button onClick={() => answer('discard')}>{filesText('leave.discard')}</Button>
    </Choice>
  );
}

function UnhideDialog({ sheet, answer }: FileQuestion & { readonly kind: 'unhide' }) {
  return (
    <Choice
      title={filesText('unhide.title', { sheet })}
      text={filesText('unhide.text')}
      onCancel={() => answer('cancel')}
    >
      <Button appearance="primary" onClick={() => answer('look')}>
        {filesText('unhide.look')}
      </Button>
      <Button onClick={() => answer('unhide')}>{filesText('unhide.show')}</Button>
    </Choice>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly text: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A question with 取消 as its last answer. */
function Choice({ title, text, onCancel, children }: ChoiceProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className="wb-dialog">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            {children}
            <Button onClick={onCancel}>{filesText('dialog.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
