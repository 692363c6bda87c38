/**
 * Milliseconds of silence in a stream before a comment fills it. workerd sees that a reader has hung up when it writes, and a
 * model is being paid meanwhile.
 */
export const EDGE_HEARTBEAT_MS = 500;
