/** The `{name}` placeholders of a template. */
export type Params<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Params<Rest>
  : never;

/** Replaces each `{name}`; throws when a parameter is missing, so that no raw placeholder reaches a user. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`Message parameter missing: ${name} in “${template}”`);
    return String(value);
  });
}
