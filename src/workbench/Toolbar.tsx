import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import { workbenchText } from '../messages/workbench';

const ACCEPT = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  /** Of the file; null while none is open. */
  readonly name: string | null;
  readonly unsaved: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: (() => void) | null;
}

/** 打开, the file's name, 另存为. */
export function Toolbar({ name, unsaved, onOpen, onSave }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="wb-toolbar" role="toolbar" aria-label={workbenchText('toolbar.label')}>
      <span className="wb-brand">{workbenchText('page.title')}</span>
      <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {workbenchText('toolbar.open')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        aria-label={workbenchText('toolbar.open')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = '';
          if (file) onOpen(file);
        }}
      />
      <Button icon={<SaveRegular />} disabled={!onSave} onClick={() => onSave?.()}>
        {workbenchText('toolbar.save')}
      </Button>
      <span className="wb-name" title={name ?? undefined}>
        {name}
      </span>
      {unsaved && <span className="wb-unsaved">{workbenchText('toolbar.unsaved')}</span>}
    </header>
  );
}
