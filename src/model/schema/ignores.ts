import { z } from 'zod';
import type { Ignore } from '../settings';

const text = z.string();

/** How ignores are kept inside a workbook. */
export const ignoresSchema = z.array(
  z.object({
    scope: z.enum(['cell', 'table', 'workbook']),
    rule: text,
    reason: text,
    table: z
      .object({ sheet: text, code: text.exactOptional(), name: text.exactOptional() })
      .readonly()
      .exactOptional(),
    field: text.transform((field) => field as NonNullable<Ignore['field']>).exactOptional(),
    indicator: text.exactOptional(),
    value: text.exactOptional(),
    date: text.exactOptional(),
  }),
) satisfies z.ZodType<readonly Ignore[]>;
