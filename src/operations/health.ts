// A loopback page for the host's monitor: /health says whether the bot can answer, /metrics gives the figures.
import { createServer } from 'node:http';
import { UserError } from '../domain/errors.ts';
import type { Metrics } from './metrics.ts';

export interface Health {
  readonly ready: boolean;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only; port 0 takes a free one. Throws UserError('health.port') when the port is taken. */
export async function startHealthServer(options: { readonly port: number; readonly health: () => Promise<Health>; readonly metrics: Metrics }): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: string) => response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const respond = async (): Promise<unknown> => {
      if (request.method !== 'GET') return answer(405, 'text/plain', 'GET only\n');
      if (request.url === '/metrics') return answer(200, 'text/plain; version=0.0.4', await options.metrics.text());
      if (request.url !== '/health') return answer(404, 'text/plain', 'There are /health and /metrics.\n');
      const health = await options.health();
      return answer(health.ready ? 200 : 503, 'application/json', `${JSON.stringify({ ready: health.ready, ...health.facts })}\n`);
    };
    respond().catch(() => answer(500, 'text/plain', 'failed\n'));
  });
  server.requestTimeout = 5000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new UserError('health.port', { port: options.port }, { cause: error })));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
