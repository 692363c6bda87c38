import { Webhook } from 'standardwebhooks';
import type { WorkStore } from '../../storage/work-port.ts';

/** How a receiver answered: its status, or why there was none. */
export type Sent = { readonly status: number } | { readonly error: string };

export interface DeliveryDeps {
  readonly work: WorkStore;
  /** As Standard Webhooks gives it: "whsec_" and base64. */
  readonly secret: string;
  /** Posts a body to an address that may be told; never follows a redirect, never throws. */
  readonly send: (url: string, headers: Record<string, string>, body: string) => Promise<Sent>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Minutes after which a delivery that failed is tried again; then it is given up. */
const AGAIN_MINUTES = [0.1, 1, 10, 60, 360] as const;
/** Milliseconds after which one that was taken and never reported back is taken again. */
const TAKEN_MS = 60_000;
const SECOND = 1_000;

/**
 * Tells one address of one ended job, signed as Standard Webhooks has it: `job.ended` with the job. false when there is
 * none to tell. A receiver may be told twice, under one `webhook-id`.
 */
export async function deliverNext({ work, secret, send, now }: DeliveryDeps): Promise<boolean> {
  const due = await work.takeDelivery(now(), now() + TAKEN_MS);
  if (due === null) return false;
  const job = await work.findJob(due.tenant, due.jobId);
  if (job === null) return true;
  const sentAt = new Date(Math.floor(now() / SECOND) * SECOND);
  const body = JSON.stringify({ type: 'job.ended', timestamp: sentAt.toISOString(), data: job });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': due.id,
    'webhook-timestamp': String(sentAt.getTime() / SECOND),
    'webhook-signature': new Webhook(secret).sign(due.id, sentAt, body),
  };
  const sent = await send(due.url, headers, body);
  const status = 'status' in sent ? sent.status : null;
  const isDelivered = status !== null && status >= 200 && status < 300;
  const minutes = AGAIN_MINUTES[due.attempts - 1];
  // 410: the receiver wants no more of it.
  const isOver = isDelivered || minutes === undefined || status === 410;
  await work.recordDelivery(due.id, {
    state: isDelivered ? 'delivered' : isOver ? 'failed' : 'pending',
    attempts: due.attempts,
    status,
    error: isDelivered ? null : 'error' in sent ? sent.error : `it answered ${sent.status}`,
    nextAt: now() + (minutes ?? 0) * 60 * SECOND,
  });
  return true;
}
