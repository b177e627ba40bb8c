import type { z } from 'zod';
import type { MessageData } from '../finding';
import { keysAt } from './keys';
import { nearest } from './nearest';

/** Something wrong in data from outside; `id` names the sentence in the catalogue (`src/messages/config.ts`). */
export interface Problem {
  /** `severities.V99`, `layouts[0].id`; '' for the whole. */
  readonly path: string;
  readonly id:
    | 'unknownKey'
    | 'unknownRule'
    | 'unknownRole'
    | 'missing'
    | 'layoutId'
    | 'type'
    | 'choice'
    | 'decimal'
    | 'positive'
    | 'year'
    | 'count'
    | 'blank'
    | 'other';
  /** `suggestion`: what may have been meant, where something is like it. */
  readonly data: MessageData & { readonly suggestion?: string };
}

type Path = readonly PropertyKey[];

/** A schema's own complaints: `schema.refine(…, complaint('year'))`. */
export const complaint = (id: Problem['id']): { params: { id: Problem['id'] } } => ({ params: { id } });

/** What zod found in data that were read by a schema, as problems. */
export const problemsOf = (error: z.ZodError, schema: z.core.$ZodType): readonly Problem[] =>
  error.issues.flatMap((issue) => problemsOfIssue(issue, schema));

function problemsOfIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType): readonly Problem[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        id: 'unknownKey',
        data: { key, ...like(key, keysAt(schema, issue.path)) },
      }));
    case 'invalid_type':
      if (issue.input === undefined && issue.path.length > 0) return [{ path, id: 'missing', data: {} }];
      return [{ path, id: 'type', data: { expected: issue.expected } }];
    case 'invalid_value': {
      const choices = issue.values.map((value) => JSON.stringify(value));
      const written = typeof issue.input === 'string' ? issue.input : '';
      return [
        {
          path,
          id: 'choice',
          data: { choices: choices.join('、'), ...(written && like(written, issue.values.map(String))) },
        },
      ];
    }
    case 'too_small':
      return [{ path, id: 'blank', data: {} }];
    case 'custom': {
      const { id = 'other', ...data } = (issue.params ?? {}) as Partial<Pick<Problem, 'id'>> & MessageData;
      return [{ path, id, data }];
    }
    default:
      return [{ path, id: 'other', data: {} }];
  }
}

/** The suggestion, if there is one. */
export function like(written: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = nearest(written, known);
  return suggestion === null ? {} : { suggestion };
}

const pathText = (path: Path): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
