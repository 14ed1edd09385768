// fetch for model servers: no silent stall, no endless body, no web page in place of an answer.
import { ModelFault } from '../domain/model-fault.ts';

export interface BoundedFetchOptions {
  /** Longest silence within a body. Before the first byte the caller's own deadline counts: a model may think. */
  readonly idleMs: number;
  /** Most bytes of one body. */
  readonly maximumBytes: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** The SDKs' own timeouts end at the headers; this one guards the body, and closes the connection where it gives up. */
export function createBoundedFetch({ idleMs, maximumBytes, fetch = globalThis.fetch }: BoundedFetchOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const type = response.headers.get('content-type') ?? '';
    const declared = Number(response.headers.get('content-length') ?? 0);
    const fault = response.ok && /text\/html|application\/xhtml/i.test(type) ? 'a web page instead of an answer' : declared > maximumBytes ? 'the body is too large' : null;
    if (fault !== null) {
      await response.body?.cancel();
      throw new ModelFault('malformed', fault, { status: response.status });
    }
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(guarded(response.body, idleMs, maximumBytes), { status, statusText, headers });
  };
}

function guarded(body: ReadableStream<Uint8Array>, idleMs: number, maximumBytes: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let received = 0;
  const giveUp = async (controller: ReadableStreamDefaultController<Uint8Array>, fault: ModelFault) => {
    controller.error(fault);
    // The other end may be gone already; there is nobody left to tell.
    await reader.cancel(fault).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<'idle'>((resolve) => {
        timer = setTimeout(resolve, idleMs, 'idle');
      });
      try {
        const next = await Promise.race([reader.read(), silence]);
        if (next === 'idle') {
          await giveUp(controller, new ModelFault('timeout', `nothing came for ${String(idleMs)} ms`));
        } else if (next.done) {
          controller.close();
        } else {
          received += next.value.byteLength;
          if (received > maximumBytes) await giveUp(controller, new ModelFault('malformed', 'the body is too large'));
          else controller.enqueue(next.value);
        }
      } finally {
        clearTimeout(timer);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
