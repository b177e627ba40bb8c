import type { ComponentType } from 'react';

/** A script that comes when it is needed, or is loaded before. */
export interface LaterScript<Parts> {
  /** The same each time; a load that failed is tried again. */
  load(): Promise<Parts>;
  /**
   * One of its components, under a Suspense. Where the script is there it is drawn at once: React.lazy would wait in
   * any case, and React keeps what waited out of sight for up to half a second.
   */
  component<Props extends object>(pick: (parts: Parts) => ComponentType<Props>): ComponentType<Props>;
}

export function laterScript<Parts>(fetchParts: () => Promise<Parts>): LaterScript<Parts> {
  let parts: Parts | null = null;
  let loading: Promise<Parts> | null = null;
  let failure: unknown = null;

  const load = (): Promise<Parts> =>
    (loading ??= fetchParts().then(
      (loaded) => {
        failure = null;
        return (parts = loaded);
      },
      (error: unknown) => {
        loading = null;
        failure = error;
        throw error;
      },
    ));

  /** The parts, or what React takes for: wait, or for: it failed. */
  function present(): Parts {
    if (parts !== null) return parts;
    throw failure ?? load();
  }

  return {
    load,
    component: (pick) =>
      function Later(props) {
        const Component = pick(present());
        return <Component {...props} />;
      },
  };
}
