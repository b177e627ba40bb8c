import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { gridText } from '../../messages/workbench-grid';
import type { Hands } from './hands';

/** Where a menu opens, in the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly hands: Hands;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

const WIDTH = 160;
const HEIGHT = 140;
const ITEMS = ['cut', 'copy', 'paste', 'clear'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the right mouse button offers. */
export function GridMenu({ hands, place, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);

  const run = (item: (typeof ITEMS)[number]) => {
    hands.focus();
    onClose();
    // The field's own events bring what is copied.
    if (item === 'cut' || item === 'copy') document.execCommand(item);
    else if (item === 'clear') void hands.clear();
    else void pasteFromClipboard(hands);
  };
  const press = (event: KeyboardEvent) => {
    const all = items();
    const step = STEPS[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') hands.focus();
    else if (step === undefined) return;
    else {
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[(at + step + all.length) % all.length]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={gridText('menu.label')}
      className="wb-menu"
      style={{
        left: Math.max(0, Math.min(place.x, window.innerWidth - WIDTH)),
        top: Math.max(0, Math.min(place.y, window.innerHeight - HEIGHT)),
      }}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      {ITEMS.map((item) => (
        <button key={item} type="button" role="menuitem" tabIndex={-1} onClick={() => run(item)}>
          {gridText(`menu.${item}`)}
        </button>
      ))}
    </div>
  );
}

/** The browser asks the user first, or refuses. */
async function pasteFromClipboard({ bench, paste }: Hands): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    await paste({ plain: await textOf('text/plain'), html: await textOf('text/html') });
  } catch {
    bench.say(gridText('menu.pasteByKey'));
  }
}
