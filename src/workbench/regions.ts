import { useEffect } from 'react';

/** The page's parts, in the order in which F6 goes through them. */
const REGIONS = ['.wb-toolbar', '.wb-grid', '.wb-tabs', '.wb-pane'] as const;

/** What takes the focus first in a part. */
const FIRST = [
  'textarea',
  '[role="tab"][aria-selected="true"]',
  'button:not(:disabled):not([tabindex="-1"])',
];

/** F6 and Shift+F6 go from one part of the page to the next: the keys inside a part may all be its own. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return;
      const regions = REGIONS.flatMap((each) => document.querySelector<HTMLElement>(each) ?? []);
      const present = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      event.preventDefault();
      for (let i = 1; i <= regions.length; i++) {
        const start = present < 0 && step < 0 ? 0 : present;
        const region = regions[(start + step * i + regions.length * 2) % regions.length];
        if (region && focusIn(region)) return;
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function focusIn(region: HTMLElement): boolean {
  for (const selector of FIRST) {
    const found = [...region.querySelectorAll<HTMLElement>(selector)].find(
      (each) => each.offsetParent !== null,
    );
    if (!found) continue;
    found.focus();
    if (document.activeElement === found) return true;
  }
  return false;
}
