import type { Writable } from 'node:stream';
import pc from 'picocolors';
import { plainPainter } from '../report';
import type { Painter } from '../report';
import { cliText } from '../messages/cli';
import { UsageError } from './exit';

/** A stream that may be a terminal. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  /** Whether what goes to `out` may be coloured. */
  readonly hasColours: boolean;
  readonly painter: Painter;
}

type Stream = Writable & { readonly isTTY?: boolean };

/** The process's own streams; colours on a terminal unless NO_COLOR is set, or where FORCE_COLOR asks for them. */
export function openTerminal(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv): Terminal {
  const out = output(stdout);
  const hasColours = wantsColours(out, env);
  return { out, err: output(stderr), hasColours, painter: hasColours ? colourPainter() : plainPainter };
}

function output(stream: Stream): Output {
  // A reader that has seen enough (`jixiao check … | head`) is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    throw new UsageError(cliText('output.broken', { code: error.code ?? error.message }));
  });
  return { write: (text) => void stream.write(withoutControls(text)), isTerminal: stream.isTTY === true };
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /\x1b(?!\[\d*[mK])|[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]/g;

/** Sheet names and cells may hold control characters; on a terminal they would act. Our colours and the clearing of a line stay. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '\ufffd');

function wantsColours(out: Output, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return out.isTerminal && env.TERM !== 'dumb';
}

export function colourPainter(): Painter {
  const { red, yellow, cyan, green, bold, dim } = pc.createColors(true);
  const bySeverity = { error: red, warning: yellow, info: cyan };
  return {
    severity: (severity, text) => bySeverity[severity](text),
    good: green,
    strong: bold,
    dim,
  };
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** Columns that the text takes on a terminal: Chinese characters take two. */
export const displayWidth = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

export const padDisplay = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
