/** The three pillars of a finding; each may hold `{name}` placeholders. */
export interface FindingMessage {
  /** What is wrong, with the value in it. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}
