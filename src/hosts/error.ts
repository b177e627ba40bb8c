import type { MessageData } from '../model';

/** Raised by hosts. `id` names the sentence in the catalogue (`src/messages/errors.ts`). */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly id: string,
    readonly data: MessageData = {},
    options?: ErrorOptions,
  ) {
    super(`${id} ${JSON.stringify(data)}`, options);
  }
}

/** Raised where work is given up because its caller's signal is aborted. */
export class CancelledError extends Error {
  override readonly name = 'AbortError';
}

/** As the signal's own method, which is younger than the oldest browser. @throws CancelledError */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CancelledError();
}
