import type { z } from 'zod';

type Def = z.core.$ZodTypes['_zod']['def'];

/** The keys that an object may have at a place of the data, as its schema has them; none where it is no object. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = schema._zod.def as Def;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return keysAt(def.innerType, path);
    case 'object':
      if (step === undefined) return Object.keys(def.shape);
      return typeof step === 'string' && def.shape[step] ? keysAt(def.shape[step], rest) : [];
    case 'array':
      return step === undefined ? [] : keysAt(def.element, rest);
    case 'record':
      if (step !== undefined) return keysAt(def.valueType, rest);
      return [...((def.keyType as z.core.$ZodType)._zod.values ?? [])].map(String);
    default:
      return [];
  }
}
