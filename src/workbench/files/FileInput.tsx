import { forwardRef } from 'react';
import { workbenchText } from '../../messages/workbench';

const ACCEPT =
  '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12';

/** The browser's own dialog for files; shown by a click on it. */
export const FileInput = forwardRef<HTMLInputElement, { readonly onFile: (file: File) => void }>(
  function FileInput({ onFile }, ref) {
    return (
      <input
        ref={ref}
        type="file"
        accept={ACCEPT}
        hidden
        aria-label={workbenchText('toolbar.open')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    );
  },
);
