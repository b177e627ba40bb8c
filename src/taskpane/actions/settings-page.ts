import type { Pane } from '../pane';

/** The parts of the page that open and close. */
export type SettingsSection = 'basis' | 'rules' | 'ignored' | 'words' | 'layouts' | 'pane' | 'about';

/** Among the groups that the user opened or closed. */
export const sectionKey = (section: SettingsSection): string => `settings ${section}`;

export const openSection = ({ store }: Pane, section: SettingsSection, isOpen: boolean): void =>
  store.set(({ open }) => ({ open: { ...open, [sectionKey(section)]: isOpen } }));

/** Goes to the page with one part open. */
export function showSettings(pane: Pane, section: SettingsSection): void {
  openSection(pane, section, true);
  pane.store.set({ view: 'settings' });
}
