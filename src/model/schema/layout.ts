import { z } from 'zod';
import { BUDGET_FORMS, COLUMN_ROLES, LABEL_ROLES, PLACES } from '../layout';
import type { Dictionary, Layout } from '../layout';
import { complaint, like } from './problems';

const labelRole = z.enum(LABEL_ROLES);
const requiredRole = labelRole.exclude([
  'budget',
  'budget.further',
  'budget.project',
  'goals.year',
  'indicators.half',
]);
const columnRole = z.enum(COLUMN_ROLES);
const text = z.string().trim().min(1);
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const synonyms = z.array(text).min(1).readonly();

const roles: readonly string[] = [...LABEL_ROLES, ...COLUMN_ROLES];

const marks = z.array(text).min(1).readonly().exactOptional();

const words = {
  labels: z.partialRecord(labelRole, synonyms).readonly().exactOptional(),
  columns: z.partialRecord(columnRole, synonyms).readonly().exactOptional(),
};

export const dictionarySchema = z.strictObject(words).readonly() satisfies z.ZodType<Dictionary>;

/** A mark is a role's name, a label that has Chinese characters in it, or one of the layout's own words. */
function checkMarks({ marks: given, labels, columns }: Layout, context: z.RefinementCtx): void {
  const own = [labels, columns].flatMap((byRole = {}) => Object.values(byRole).flat());
  for (const kind of ['any', 'all', 'none'] as const) {
    given[kind]?.forEach((written, index) => {
      if (roles.includes(written) || own.includes(written) || /[\u4e00-\u9fff]/.test(written)) return;
      const params = { ...complaint('unknownRole').params, role: written, ...like(written, roles) };
      context.addIssue({ code: 'custom', path: ['marks', kind, index], params });
    });
  }
}

/** A layout's file, `assets/layouts/*.json` or an office's own. */
export const layoutSchema = z
  .strictObject({
    id: text.refine((id) => ID.test(id), complaint('layoutId')),
    title: text,
    kind: z.enum(['project', 'department', 'self-evaluation']),
    list: z.boolean().exactOptional(),
    marks: z.strictObject({ any: marks, all: marks, none: marks }).readonly(),
    ...words,
    places: z
      .partialRecord(labelRole, z.array(z.enum(PLACES)).min(1).readonly())
      .readonly()
      .exactOptional(),
    budget: z.enum(BUDGET_FORMS),
    required: z.array(requiredRole).readonly(),
    preset: text.exactOptional(),
    profile: z.enum(['2015', '2021']).exactOptional(),
  })
  .superRefine(checkMarks)
  .readonly() satisfies z.ZodType<Layout>;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** The schema knows every key of the type. */
true satisfies Same<Required<z.infer<typeof layoutSchema>>, Required<Layout>>;
