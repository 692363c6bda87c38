/** Particles that join a frame to the sentence before it. */
export const JOINERS: readonly string[] = ['و', 'ف'];
