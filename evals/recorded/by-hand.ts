/** Stands where the name of a model would: a person wrote these answers, and no model has said any of them. */
export const BY_HAND = 'hand-written';
