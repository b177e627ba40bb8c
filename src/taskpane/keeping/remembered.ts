import { SEVERITIES } from '../../report';
import { GROUPINGS, SCOPES, VIEWS } from '../state';
import type { PaneState } from '../state';

/** What the pane finds again when a workbook is opened anew; what was found is checked again instead. */
type Remembered = Pick<
  PaneState,
  'view' | 'scope' | 'grouping' | 'hiddenSeverities' | 'ruleFilter' | 'query' | 'open' | 'selected'
> & {
  /** There were results. */
  readonly checked: boolean;
};

/** Raised when what is kept changes its shape: what an older pane kept is then forgotten. */
const VERSION = 1;
/** Groups beyond these are not worth the room. */
const MAX_OPEN = 500;

export function toText(state: PaneState): string {
  const { view, scope, grouping, hiddenSeverities, ruleFilter, query, open, selected, result } = state;
  const remembered: Remembered = {
    // 指定表格区域 is half done work: it begins anew.
    view: view === 'define' ? 'check' : view,
    ...{ scope, grouping, hiddenSeverities, ruleFilter, query, selected },
    open: Object.fromEntries(Object.entries(open).slice(0, MAX_OPEN)),
    checked: result !== null,
  };
  return JSON.stringify({ version: VERSION, ...remembered });
}

/** null where nothing useful is kept; single fields that can't be read are left out. */
export function fromText(text: string | null): Partial<Remembered> | null {
  const kept = parsed(text);
  if (kept?.['version'] !== VERSION) return null;
  const { open, hiddenSeverities, checked } = kept;
  return {
    ...oneOf('view', kept['view'], VIEWS),
    ...oneOf('scope', kept['scope'], SCOPES),
    ...oneOf('grouping', kept['grouping'], GROUPINGS),
    ...(Array.isArray(hiddenSeverities) && {
      hiddenSeverities: SEVERITIES.filter((severity) => hiddenSeverities.includes(severity)),
    }),
    ...(typeof kept['ruleFilter'] === 'string' && { ruleFilter: kept['ruleFilter'] }),
    ...(typeof kept['query'] === 'string' && { query: kept['query'] }),
    ...(typeof kept['selected'] === 'string' && { selected: kept['selected'] }),
    ...(isRecord(open) && {
      open: Object.fromEntries(
        Object.entries(open).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      ),
    }),
    checked: checked === true,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const oneOf = <Name extends string, Value extends string>(
  name: Name,
  value: unknown,
  values: readonly Value[],
): { [Key in Name]?: Value } => {
  const found = values.find((each) => each === value);
  return found === undefined ? {} : ({ [name]: found } as { [Key in Name]: Value });
};
