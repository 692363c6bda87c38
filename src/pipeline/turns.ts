/** Lets one at a time in, in the order they came. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with what ends it. Ending twice is ending once. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}

const TURNS = new WeakMap<object, Turns>();

/** The turns at one thing, such as a store. Within this process only. */
export function turnsAt(thing: object): Turns {
  let turns = TURNS.get(thing);
  if (turns === undefined) {
    turns = new Turns();
    TURNS.set(thing, turns);
  }
  return turns;
}
