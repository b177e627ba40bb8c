import { lazy, Suspense, useState } from 'react';
import type { ComponentType } from 'react';
import { usePaneState } from '../context';
import type { Question } from '../state';

type Kind = Question['kind'];

/** Scripts of their own: the pane begins without a question. */
const dialogs: Readonly<Partial<Record<Kind, ComponentType>>> = {
  fixes: lazy(async () => ({ default: (await import('../views/check/FixDialog')).FixDialog })),
  unhide: lazy(async () => ({ default: (await import('../views/check/UnhideDialog')).UnhideDialog })),
};

/** The questions over the pane. A dialog stays once it was there, so that it gives the focus back when it closes. */
export function Dialogs() {
  const kind = usePaneState((state) => state.question?.kind ?? null);
  const [asked, setAsked] = useState<readonly Kind[]>([]);
  if (kind !== null && !asked.includes(kind)) setAsked([...asked, kind]);
  return (
    <Suspense>
      {asked.map((each) => {
        const Dialog = dialogs[each];
        return Dialog && <Dialog key={each} />;
      })}
    </Suspense>
  );
}
