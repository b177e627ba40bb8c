/** How long reading or writing may go on before others get their turn, in ms. */
const TURN_MS = 30;

/** Takes steps in their order; others get their turn in between. `take` runs the steps of one turn. */
export async function inTurns(
  steps: readonly (() => void)[],
  take: (turn: () => void) => void = (turn) => turn(),
): Promise<void> {
  const left = [...steps];
  const turn = (): void => {
    const end = performance.now() + TURN_MS;
    while (left.length > 0 && performance.now() < end) left.shift()!();
  };
  while (left.length > 0) {
    take(turn);
    if (left.length > 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Runs work one after the other, in the order it is asked for; what fails is told to who asked only. */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
