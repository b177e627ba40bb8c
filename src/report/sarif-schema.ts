import { z } from 'zod';

const level = z.enum(['error', 'warning', 'note']);
const text = z.strictObject({ text: z.string().min(1) });
const index = z.int().nonnegative();

/** RFC 3986: a reference without white space, of ASCII only. */
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/);

const physicalLocation = z.strictObject({ artifactLocation: z.strictObject({ uri }) });

const location = z.strictObject({
  physicalLocation,
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
        /** `Sheet1!F10`, as in a formula. */
        fullyQualifiedName: z.string().includes('!'),
        kind: z.literal('cell'),
        properties: z.strictObject({
          sheet: z.string(),
          cell: z.string(),
          table: z.string().optional(),
          place: z.string().optional(),
        }),
      }),
    )
    .length(1),
});

const result = z.strictObject({
  ruleId: z.string().regex(/^[A-Z]\d\d$/),
  ruleIndex: index.optional(),
  level,
  message: text,
  locations: z.array(location).length(1),
  /** The other cells of a finding that was collapsed over a table. */
  relatedLocations: z.array(location).min(1).optional(),
  partialFingerprints: z.strictObject({ 'jixiaoFinding/v1': z.string().regex(/^[0-9a-f]{14}:[1-9]\d*$/) }),
  /** Of all results or of none (SARIF 2.1.0, property “suppressions”): empty where nothing is suppressed. */
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        status: z.literal('accepted'),
        justification: z.string().min(1).optional(),
      }),
    )
    .max(1),
  properties: z.strictObject({
    why: z.string(),
    todo: z.string(),
    value: z.string(),
    field: z.string().nullable(),
    fixes: z.array(z.strictObject({ kind: z.enum(['safe', 'offer']), label: z.string() })),
  }),
});

const rule = z.strictObject({
  id: z.string().regex(/^[A-Z]\d\d$/),
  name: z.string().regex(/^[a-z\d-]+$/),
  shortDescription: text,
  fullDescription: text,
  help: text,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({
    dimension: z.enum(['完整性', '相关性', '适当性', '可行性']),
    sources: z.array(z.string()).readonly(),
    tags: z.array(z.string()),
  }),
});

const notification = z.strictObject({
  descriptor: z.strictObject({ id: z.string() }),
  level,
  message: text,
  locations: z.array(z.strictObject({ physicalLocation })).length(1),
});

/**
 * What the SARIF report (`--format sarif`) holds: a part of the OASIS standard “Static Analysis Results
 * Interchange Format (SARIF) Version 2.1.0”, stricter than its JSON schema and without what is not used.
 */
export const sarifLogSchema = z.strictObject({
  $schema: uri,
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            fullName: z.string(),
            version: z.string().optional(),
            language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
            rules: z.array(rule),
          }),
        }),
        results: z.array(result),
        invocations: z
          .array(
            z.strictObject({
              executionSuccessful: z.boolean(),
              toolConfigurationNotifications: z.array(notification),
              toolExecutionNotifications: z.array(notification),
            }),
          )
          .length(1),
      }),
    )
    .length(1),
});

export type SarifLog = z.infer<typeof sarifLogSchema>;
