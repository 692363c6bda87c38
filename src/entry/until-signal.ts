/**
 * Waits for SIGINT or SIGTERM. A second one, from somebody who will not wait for the shutdown, ends the process at
 * once.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
}
