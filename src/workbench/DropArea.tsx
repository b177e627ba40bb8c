import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { workbenchText } from '../messages/workbench';

const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The whole page takes dropped files. */
export function DropArea({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  // Enter and leave come for every element inside.
  const depth = useRef(0);
  const move = (event: DragEvent, step: 1 | -1) => {
    if (!holdsFile(event)) return;
    depth.current += step;
    setOver(depth.current > 0);
  };
  return (
    <div
      className="wb-drop"
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (holdsFile(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles(Array.from(event.dataTransfer.files));
      }}
    >
      {children}
      {over && <div className="wb-drop-hint">{workbenchText('drop.hint')}</div>}
    </div>
  );
}
