/** An event of a stream as it came over the wire. */
export interface ToldEvent {
  readonly id: number;
  readonly event: string;
  readonly data: string;
}

/** The whole events of a stream, or of the part of one that arrived; what was cut off in the middle is left out. */
export function readEvents(received: string): ToldEvent[] {
  const blocks = received.split('\n\n').slice(0, -1);
  return blocks.flatMap((block) => {
    const [, id, event, data] = /^id: (\d+)\nevent: (.+)\ndata: (.+)$/.exec(block) ?? [];
    return id === undefined || event === undefined || data === undefined
      ? []
      : [{ id: Number(id), event, data }];
  });
}
