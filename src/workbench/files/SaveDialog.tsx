import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import { filesText } from '../../messages/workbench-files';
import type { FileQuestion } from './desk';
import { nameFault } from './names';

/** 另存为: under which name, and with marks or without. */
export function SaveDialog({ original, proposed, marked, answer }: FileQuestion & { readonly kind: 'save' }) {
  const [base, setBase] = useState(proposed.base);
  const fault = nameFault(base);
  const name = base.trim() + proposed.extension;
  const cancel = () => answer(null);
  const save = (marks: boolean) => {
    if (!fault) answer({ name, marks });
  };
  const hint = name.toLowerCase() === original.toLowerCase() ? 'save.same' : 'save.hint';
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface className="wb-dialog">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(!marked);
          }}
        >
          <DialogBody>
            <DialogTitle>{filesText('save.title')}</DialogTitle>
            <DialogContent>
              <Field
                label={filesText('save.name')}
                hint={filesText(hint)}
                {...(fault && {
                  validationState: 'error' as const,
                  validationMessage: filesText(`save.${fault}`),
                })}
              >
                <Input
                  value={base}
                  autoFocus
                  contentAfter={<span>{proposed.extension}</span>}
                  onChange={(_, { value }) => setBase(value)}
                  onFocus={({ target }) => target.select()}
                />
              </Field>
              {marked && <p>{filesText('save.marked')}</p>}
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabled={fault !== null}>
                {filesText(marked ? 'save.clean' : 'save.plain')}
              </Button>
              {marked && (
                <Button disabled={fault !== null} onClick={() => save(true)}>
                  {filesText('save.withMarks')}
                </Button>
              )}
              <Button onClick={cancel}>{filesText('dialog.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
