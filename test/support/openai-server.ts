// A server that speaks OpenAI's protocol on loopback, well or badly: the real clients talk to it unpatched.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';

export interface RecordedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Resolves when the connection of this request has been closed or its answer was read. */
  readonly ended: Promise<'finished' | 'closed'>;
}

/** How one request to /chat/completions is answered; streamed or not as the client asked. */
export type ChatBehaviour =
  | { readonly kind: 'reply'; readonly text: string; readonly finish?: string | null; readonly usage?: boolean; readonly done?: boolean }
  | { readonly kind: 'tool'; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'raw'; readonly type: string; readonly body: string }
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'hang'; readonly after: 'nothing' | 'headers' | 'first-chunk' }
  | { readonly kind: 'drip'; readonly everyMs: number }
  | { readonly kind: 'cut' };

/** How one request to /embeddings is answered. */
export type EmbeddingBehaviour =
  | 'right' | 'reversed' | 'fewer' | 'more' | 'base64' | 'wrong-dimension' | 'mixed-dimensions' | 'not-finite' | 'zero' | 'duplicate-index' | 'all-alike' | 'texts' | 'hang'
  | { readonly kind: 'status'; readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

export interface OpenAiServer {
  /** With /v1. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Answers of the next requests, in order; the last one stays. A function sees the request. */
  chat(...behaviours: readonly (ChatBehaviour | ((request: RecordedRequest) => ChatBehaviour))[]): void;
  embeddings(...behaviours: readonly EmbeddingBehaviour[]): void;
  /** Connections that are open now. */
  connections(): Promise<number>;
  /** Resolves when no connection is open. */
  allClosed(): Promise<void>;
  close(): Promise<void>;
}

export const dimension = 16;

export async function startOpenAiServer(): Promise<OpenAiServer> {
  const requests: RecordedRequest[] = [];
  let chats: readonly (ChatBehaviour | ((request: RecordedRequest) => ChatBehaviour))[] = [{ kind: 'reply', text: '{}' }];
  let embeddings: readonly EmbeddingBehaviour[] = ['right'];
  const timers = new Set<NodeJS.Timeout>();
  const open = new Set<object>();
  let emptied: (() => void)[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await readJson(incoming);
    const { promise: ended, resolve } = Promise.withResolvers<'finished' | 'closed'>();
    outgoing.once('close', () => resolve(outgoing.writableFinished ? 'finished' : 'closed'));
    const request = { path: incoming.url ?? '', headers: incoming.headers, body, ended };
    requests.push(request);
    if (request.path.endsWith('/embeddings')) {
      const [behaviour = 'right', ...rest] = embeddings;
      if (rest.length > 0) embeddings = rest;
      answerEmbeddings(outgoing, body, behaviour);
      return;
    }
    if (!request.path.endsWith('/chat/completions')) {
      json(outgoing, 404, { error: { message: `no such path: ${request.path}`, type: 'invalid_request_error', code: null } });
      return;
    }
    const [next, ...rest] = chats;
    if (rest.length > 0) chats = rest;
    const behaviour = typeof next === 'function' ? next(request) : next;
    if (behaviour !== undefined) answerChat(outgoing, body, behaviour, timers);
  };
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      if (open.size > 0) return;
      for (const tell of emptied) tell();
      emptied = [];
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/v1`,
    requests,
    chat: (...behaviours) => void (chats = behaviours),
    embeddings: (...behaviours) => void (embeddings = behaviours),
    connections: async () => await Promise.resolve(open.size),
    allClosed: async () => {
      if (open.size > 0) await new Promise<void>((resolve) => void emptied.push(resolve));
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

function answerChat(outgoing: ServerResponse, body: Readonly<Record<string, unknown>>, behaviour: ChatBehaviour, timers: Set<NodeJS.Timeout>): void {
  const streamed = body['stream'] === true;
  switch (behaviour.kind) {
    case 'status':
      json(outgoing, behaviour.status, behaviour.body, behaviour.headers);
      return;
    case 'raw':
      outgoing.writeHead(200, { 'content-type': behaviour.type }).end(behaviour.body);
      return;
    case 'huge': {
      const line = `data: ${JSON.stringify(chunk({ content: 'a'.repeat(60_000) }, null))}\n\n`;
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      const pump = (left: number): void => {
        if (left <= 0 || outgoing.destroyed) return void outgoing.end();
        if (outgoing.write(line)) setImmediate(pump, left - line.length);
        else outgoing.once('drain', () => pump(left - line.length));
      };
      pump(behaviour.bytes);
      return;
    }
    case 'hang':
      if (behaviour.after === 'nothing') return;
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      outgoing.flushHeaders();
      if (behaviour.after === 'first-chunk') outgoing.write(`data: ${JSON.stringify(chunk({ role: 'assistant', content: '{"ans' }, null))}\n\n`);
      return;
    case 'drip': {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      outgoing.flushHeaders();
      const timer = setInterval(() => void outgoing.write(':'), behaviour.everyMs);
      timers.add(timer);
      outgoing.once('close', () => clearInterval(timer));
      return;
    }
    case 'cut':
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      outgoing.write(`data: ${JSON.stringify(chunk({ role: 'assistant', content: '{"answered": true, "sent' }, null))}\n\n`, () => outgoing.destroy());
      return;
    case 'refusal':
      if (streamed) stream(outgoing, [chunk({ role: 'assistant', refusal: behaviour.text }, null), chunk({}, 'stop')], true);
      else json(outgoing, 200, completion({ role: 'assistant', content: null, refusal: behaviour.text }, 'stop', true));
      return;
    case 'tool': {
      const call = { index: 0, id: 'call_1', type: 'function', function: { name: toolName(body), arguments: JSON.stringify(behaviour.value) } };
      if (streamed) stream(outgoing, [chunk({ role: 'assistant', content: null, tool_calls: [call] }, null), chunk({}, 'tool_calls')], true);
      else json(outgoing, 200, completion({ role: 'assistant', content: null, tool_calls: [call] }, 'tool_calls', true));
      return;
    }
    case 'reply': {
      const { text, finish = 'stop', usage = true, done = true } = behaviour;
      if (!streamed) {
        json(outgoing, 200, completion({ role: 'assistant', content: text }, finish, usage));
        return;
      }
      const pieces = text.match(/[\s\S]{1,40}/gu) ?? [''];
      const chunks = pieces.map((piece, index) => chunk({ ...(index === 0 ? { role: 'assistant' } : {}), content: piece }, null));
      const last = finish === null ? [] : [chunk({}, finish)];
      const used = usage ? [{ ...chunk({}, null), choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } }] : [];
      stream(outgoing, [...chunks, ...last, ...used], done);
    }
  }
}

function answerEmbeddings(outgoing: ServerResponse, body: Readonly<Record<string, unknown>>, behaviour: EmbeddingBehaviour): void {
  if (typeof behaviour === 'object') {
    json(outgoing, behaviour.status, behaviour.body, behaviour.headers);
    return;
  }
  if (behaviour === 'hang') return;
  const input = body['input'];
  const texts = (Array.isArray(input) ? input : [input]).map(String);
  const size = behaviour === 'wrong-dimension' ? dimension / 2 : dimension;
  const data = texts.map((text, index): { object: string; index: number; embedding: unknown } => ({ object: 'embedding', index, embedding: vectorOf(behaviour === 'all-alike' ? 'one' : text, size) }));
  const [first] = data;
  if (first !== undefined) {
    if (behaviour === 'not-finite') first.embedding = [Number.MAX_VALUE * 10, ...vectorOf('x', size - 1)].map((value) => (Number.isFinite(value) ? value : null));
    if (behaviour === 'zero') first.embedding = Array.from({ length: size }, () => 0);
    if (behaviour === 'texts') first.embedding = Array.from({ length: size }, () => 'x');
    if (behaviour === 'mixed-dimensions') first.embedding = vectorOf('x', size + 1);
    if (behaviour === 'duplicate-index' && data.length > 1) first.index = 1;
  }
  if (behaviour === 'base64') for (const one of data) one.embedding = Buffer.from(new Float32Array(Array.isArray(one.embedding) ? one.embedding.map(Number) : []).buffer).toString('base64');
  if (behaviour === 'fewer') data.pop();
  if (behaviour === 'more') data.push({ object: 'embedding', index: data.length, embedding: vectorOf('more', size) });
  if (behaviour === 'reversed') data.reverse();
  json(outgoing, 200, { object: 'list', model: body['model'], data, usage: { prompt_tokens: texts.join('').length, total_tokens: texts.join('').length } });
}

/** A vector that depends on the text alone, of no particular length. */
export function vectorOf(text: string, size: number = dimension): number[] {
  const bytes = createHash('sha512').update(text).digest();
  return Array.from({ length: size }, (_, index) => (bytes[index % bytes.length] ?? 0) / 64 - 2 + index / 1000);
}

function stream(outgoing: ServerResponse, chunks: readonly unknown[], done: boolean): void {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const one of chunks) outgoing.write(`data: ${JSON.stringify(one)}\n\n`);
  outgoing.end(done ? 'data: [DONE]\n\n' : '');
}

function chunk(delta: object, finish: string | null): Record<string, unknown> {
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'test-model', choices: [{ index: 0, delta, finish_reason: finish }] };
}

function completion(message: object, finish: string | null, usage: boolean): object {
  const used = usage ? { usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } } : {};
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'test-model', choices: [{ index: 0, message, finish_reason: finish }], ...used };
}

function toolName(body: Readonly<Record<string, unknown>>): string {
  const name = /"function":\{[^{}]*?"name":"(\w+)"/u.exec(JSON.stringify(body['tools'] ?? []))?.[1];
  return name ?? 'answer';
}

function json(outgoing: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readJson(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
