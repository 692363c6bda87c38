export const proclitics: readonly string[] = [];
