import type { FieldName, MessageData } from '../../model';
import { fieldLabels } from '../fields';
import { fill } from '../template';
import type { Params } from '../template';
import { budgetMessages } from './budget';
import { evaluationMessages } from './evaluation';
import { indicatorMessages } from './indicators';
import type { FindingMessage } from './message';
import { scheduleMessages } from './schedule';
import { tableMessages } from './table';
import { valueMessages } from './values';

/** Every finding's sentences, by message id (`V04.percentWord`). */
export const findingMessages = {
  ...valueMessages,
  ...indicatorMessages,
  ...budgetMessages,
  ...scheduleMessages,
  ...tableMessages,
  ...evaluationMessages,
};

export type FindingMessageId = keyof typeof findingMessages;

type Texts<M> = M extends FindingMessage ? M['what'] | M['why'] | M['todo'] : never;

/** Parameters that a message needs, by name. */
export type FindingParams<Id extends FindingMessageId> = Readonly<
  Record<Params<Texts<(typeof findingMessages)[Id]>>, string | number>
>;

/** Renders a finding's sentences. A parameter `field` is a FieldName and is put into the forms' words. */
export function renderFinding(messageId: string, data: MessageData): FindingMessage {
  const message = (findingMessages as Record<string, FindingMessage>)[messageId];
  if (!message) throw new Error(`Unknown message: ${messageId}`);
  const words = data.field === undefined ? data : { ...data, field: fieldLabels[data.field as FieldName] };
  return { what: fill(message.what, words), why: fill(message.why, words), todo: fill(message.todo, words) };
}
