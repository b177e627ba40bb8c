import { z } from 'zod';
import { complaint, problemsOf } from './problems';
import type { Problem } from './problems';

const count = z.custom<number>((value) => Number.isInteger(value) && Number(value) > 0, complaint('count'));

const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By the file's path from the baseline's folder, with forward slashes; counts by rule. */
  files: z.record(z.string().min(1), z.record(z.string().regex(/^[A-Z]\d\d$/), count)),
});

/** Findings that were there before, as `jixiao baseline` writes them. */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

/** A baseline from data, or all that is wrong with it. */
export function readBaseline(
  data: unknown,
): { readonly baseline: Baseline } | { readonly problems: readonly Problem[] } {
  const result = baselineSchema.safeParse(data, { reportInput: true });
  if (result.success) return { baseline: result.data };
  return { problems: problemsOf(result.error, baselineSchema) };
}
