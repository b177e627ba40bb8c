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
