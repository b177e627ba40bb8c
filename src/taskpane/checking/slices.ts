import { throwIfAborted } from '../../hosts/error';

/** How long work may go on before input and painting get their turn, in ms. */
const SLICE_MS = 30;

/** Gives the thread back for a moment. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes steps to their end, with a rest between slices and after the last one.
 * @throws CancelledError when the signal is aborted
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result, void>,
  signal: AbortSignal,
  onStep: (step: Step) => void = () => {},
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      // What is made of it is work, too.
      if (performance.now() - begun > SLICE_MS / 2) await rest();
      throwIfAborted(signal);
      return step.value;
    }
    if (performance.now() - begun < SLICE_MS) continue;
    onStep(step.value);
    await rest();
    throwIfAborted(signal);
    begun = performance.now();
  }
}
