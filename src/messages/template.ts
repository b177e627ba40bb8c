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

type Arguments<Template extends string> =
  Params<Template> extends never ? [] : [data: Readonly<Record<Params<Template>, string | number>>];

/** The sentences of a list by id; the compiler asks for each one's parameters. */
export const textsOf =
  <const Messages extends Readonly<Record<string, string>>>(messages: Messages) =>
  <Id extends keyof Messages & string>(id: Id, ...[data]: Arguments<Messages[Id]>): string =>
    fill(messages[id]!, data ?? {});
