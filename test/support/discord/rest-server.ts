// The HTTP side of the double: reads requests, lets injected faults strike, answers as Discord does.
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Core, SeenRequest } from './core.ts';
import type { Fault, Faults } from './faults.ts';
import { answer, needsToken } from './router.ts';
import type { ApiDescription } from './schema.ts';
import { ApiFault, asObject } from './wire.ts';
import type { RestReply, Upload } from './wire.ts';

export interface RestServerOptions {
  readonly core: Core;
  readonly faults: Faults;
  readonly description: ApiDescription | null;
  /** Also holds the double's own answers to the description. */
  readonly checkAnswers: boolean;
  /** The token that is accepted now; null after it was revoked. */
  readonly token: () => string | null;
}

export function createRestServer(options: RestServerOptions): Server {
  return createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      options.core.violation(`the double failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      response.destroy();
    });
  });
}

async function serve(options: RestServerOptions, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { core } = options;
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/files/')) return serveFile(core, url.pathname, response);
  const path = decodeURIComponent(url.pathname.replace(/^\/api(?:\/v\d+)?/, ''));
  const method = incoming.method ?? 'GET';
  const read = await readBody(incoming);
  if (read === null) return;
  const authorized = incoming.headers.authorization === `Bot ${options.token() ?? ''}` && options.token() !== null;
  const seen: SeenRequest = { method, path, body: read.body, at: core.clock.now(), authorized, status: null, answer: undefined, struck: false };
  core.seen.push(seen);
  core.world.changed();
  const striking = options.faults.take(method, path);
  if (striking !== undefined) {
    seen.struck = true;
    excuse(core, path);
    if (striking.fault.hang === true) await Promise.race([striking.released, closed(response)]);
    if (response.destroyed) return;
  }
  const fault = striking?.fault;
  const lost = fault !== undefined && (fault.status !== undefined || fault.reset === true);
  const reply = lost && fault.applied !== true ? null : reached(options, { method, path, query: url.searchParams, body: read.body, files: read.files }, authorized);
  if (fault?.reset === true) {
    incoming.socket.destroy();
    return;
  }
  const shown: RestReply = fault?.status === undefined ? (reply ?? { status: 500 }) : { status: fault.status, body: faultBody(fault) };
  seen.status = shown.status;
  seen.answer = shown.body;
  if (fault === undefined && options.checkAnswers) {
    for (const one of options.description?.responseFaults(method, path, shown.status, shown.body) ?? []) core.violation(`the double answered ${method} ${path} out of shape: ${one}`);
  }
  await send(response, shown, fault, striking?.released);
  core.world.changed();
}

/** What the request does and what Discord answers. */
function reached(options: RestServerOptions, request: { method: string; path: string; query: URLSearchParams; body: unknown; files: ReadonlyMap<string, Upload> }, authorized: boolean): RestReply {
  const { core } = options;
  try {
    if (needsToken(request.path) && !authorized) throw new ApiFault(401, 0, '401: Unauthorized');
    for (const fault of options.description?.requestFaults(request.method, request.path, request.body) ?? []) core.violation(`${request.method} ${request.path} is out of shape: ${fault}`);
    return answer(core, request);
  } catch (error) {
    if (!(error instanceof ApiFault)) throw error;
    if (error.code === 50_035 || error.code === 50_006 || error.status >= 500) core.violation(`${request.method} ${request.path} was refused: ${error.status} ${JSON.stringify(error.body)}`);
    return { status: error.status, body: error.body };
  }
}

function excuse(core: Core, path: string): void {
  const token = /^\/(?:interactions|webhooks)\/[^/]+\/([^/]+)/.exec(path)?.[1];
  for (const interaction of core.interactions.values()) {
    if (interaction.token === token) interaction.excused = true;
  }
}

function faultBody(fault: Fault): unknown {
  if (fault.body !== undefined) return fault.body;
  if (fault.status === 429) return { message: 'You are being rate limited.', retry_after: Number(fault.headers?.['retry-after'] ?? 1), global: fault.headers?.['x-ratelimit-global'] === 'true' };
  if (fault.status === 401) return { message: '401: Unauthorized', code: 0 };
  return { message: `${fault.status ?? 500}`, code: 0 };
}

async function send(response: ServerResponse, reply: RestReply, fault: Fault | undefined, released: Promise<void> | undefined): Promise<void> {
  const body = reply.body === undefined ? undefined : Buffer.from(JSON.stringify(reply.body));
  const headers: Record<string, string> = { ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) }), ...fault?.headers };
  response.writeHead(reply.status, headers);
  if (fault?.stallInBody === true && body !== undefined) {
    response.write(body.subarray(0, Math.floor(body.length / 2)));
    await Promise.race([released, closed(response)]);
    if (response.destroyed) return;
    response.end(body.subarray(Math.floor(body.length / 2)));
    return;
  }
  response.end(body);
}

function closed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('close', () => resolve()));
}

async function readBody(incoming: IncomingMessage): Promise<{ readonly body: unknown; readonly files: ReadonlyMap<string, Upload> } | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    // The client gave up while it was sending.
    return null;
  }
  const bytes = Buffer.concat(chunks);
  const type = incoming.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: new Map() };
  if (!type.startsWith('multipart/form-data')) return { body: parse(bytes.toString('utf8')), files: new Map() };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, Upload>();
  let body: unknown = {};
  for (const [field, value] of form) {
    if (typeof value !== 'string') files.set(field, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
    else if (field === 'payload_json') body = parse(value);
    else body = { ...asObject(body), [field]: value };
  }
  return { body, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function serveFile(core: Core, path: string, response: ServerResponse): void {
  const file = core.world.files.get(path.split('/')[2] ?? '');
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'content-length': String(file.bytes.length) }).end(file.bytes);
}

