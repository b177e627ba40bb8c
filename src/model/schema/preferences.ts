import { z } from 'zod';
import { DEFAULT_PREFERENCES } from '../settings';
import type { Preferences } from '../settings';

/** How preferences are kept inside a workbook; what one of them doesn't say is as where none are kept. */
export const preferencesSchema = z.object({
  live: z.boolean().default(DEFAULT_PREFERENCES.live),
  marks: z.boolean().default(DEFAULT_PREFERENCES.marks),
}) satisfies z.ZodType<Preferences>;
