import type { Pane } from '../pane';

/** 看过了, or not after all, about what was to be looked at before submitting. */
export const confirm = ({ store }: Pane, what: string, isSeen: boolean): void =>
  store.set(({ confirmed }) => ({
    confirmed: isSeen ? [...new Set([...confirmed, what])] : confirmed.filter((each) => each !== what),
  }));
