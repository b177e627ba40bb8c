import { z } from 'zod';
import type { RuleCode } from '../finding';
import type { Settings } from '../settings';
import type { PresetId } from '../table';
import type { Layout } from '../layout';
import { layoutSchema } from './layout';
import { profileSchema, severitySettingSchema } from './presets';
import { complaint, like, problemsOf } from './problems';
import type { Problem } from './problems';

/** Names that the settings may use. */
export interface KnownNames {
  readonly rules: readonly RuleCode[];
  readonly presets: readonly PresetId[];
}

const DECIMAL = /^\d+(\.\d+)?$/;
const YEARS = { first: 2000, last: 2099 };

const isDecimal = (value: unknown): value is string | number =>
  (typeof value === 'string' || typeof value === 'number') && DECIMAL.test(String(value));

/** `0.01` or `"0.01"`. */
const decimal = z.custom<string | number>(isDecimal, complaint('decimal')).transform(String);

const positive = z
  .custom<string | number>((value) => isDecimal(value) && Number(value) > 0, complaint('positive'))
  .transform(String);

const year = z.custom<number>(
  (value) => Number.isInteger(value) && Number(value) >= YEARS.first && Number(value) <= YEARS.last,
  complaint('year'),
);

const words = z.array(z.string().trim().min(1)).readonly().exactOptional();

const settingsSchema = ({ rules, presets }: KnownNames) =>
  z.strictObject({
    preset: z.enum(presets).exactOptional(),
    profile: profileSchema.exactOptional(),
    budgetYear: year.exactOptional(),
    tolerance: decimal.exactOptional(),
    weightSum: positive.exactOptional(),
    severities: z
      .record(z.string(), severitySettingSchema)
      .superRefine((severities, context) => {
        for (const code of Object.keys(severities).filter((each) => !rules.includes(each))) {
          const params = { ...complaint('unknownRule').params, code, ...like(code, rules) };
          context.addIssue({ code: 'custom', path: [code], params });
        }
      })
      .readonly()
      .exactOptional(),
    genericBases: words,
    extraUnits: words,
    layouts: z.array(layoutSchema).readonly().exactOptional(),
  }) satisfies z.ZodType<Settings>;

/** Settings from data, or all that is wrong with them. */
export function readSettings(
  data: unknown,
  known: KnownNames,
): { readonly settings: Settings } | { readonly problems: readonly Problem[] } {
  const schema = settingsSchema(known);
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { settings: result.data };
  return { problems: problemsOf(result.error, schema) };
}

/** A layout from data, or all that is wrong with it. */
export function readLayout(
  data: unknown,
): { readonly layout: Layout } | { readonly problems: readonly Problem[] } {
  const result = layoutSchema.safeParse(data, { reportInput: true });
  return result.success ? { layout: result.data } : { problems: problemsOf(result.error, layoutSchema) };
}
