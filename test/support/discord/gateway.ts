// The gateway side of the double: sessions, heartbeats, resume with replay, and everything that can go wrong there.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { deflateSync } from 'node:zlib';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { asObject, integerOf, isObject, textOf } from './wire.ts';
import type { Json } from './wire.ts';
import type { World } from './world.ts';

export const intents = { guilds: 1 << 0, guildMembers: 1 << 1, guildPresences: 1 << 8, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

const knownIntents = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 24, 25].reduce((all, shift) => all | (1 << shift), 0);
const privilegedIntents = intents.guildMembers | intents.guildPresences | intents.messageContent;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: unknown;
  readonly compress: boolean;
  sequence: number;
  readonly sent: { readonly sequence: number; readonly name: string; readonly data: unknown }[];
  socket: WebSocket | null;
  resumable: boolean;
}

export interface GatewayOptions {
  readonly world: World;
  readonly token: () => string;
  readonly heartbeatIntervalMs: number;
  /** Privileged intents that the application's settings switch on. */
  readonly allowedIntents: number;
  readonly url: () => string;
  readonly ready: () => { readonly user: Json; readonly application: Json; readonly guilds: readonly string[] };
  readonly guildCreate: (id: string) => Json;
}

export interface Gateway {
  readonly identifies: number;
  readonly resumes: number;
  readonly heartbeats: number;
  readonly connections: number;
  /** Intents of the last identify; 0 before it. */
  readonly intents: number;
  /** Whether a client is connected and ready. */
  readonly online: boolean;
  /** The code the client last closed with. */
  readonly closedWith: number | null;
  dispatch(name: string, data: unknown, intent?: number): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts every connection without a close frame; `replay` of the last events come again on resume, seen or not. */
  drop(options?: { readonly replay?: number }): void;
  close(code: number): void;
  /** Answers each identify from now on with this close code; null identifies as usual. */
  refuseIdentify(code: number | null): void;
  /** Op 7: the client is told to reconnect. */
  requestReconnect(): void;
  /** Op 9; not resumable means that the session is forgotten. */
  invalidate(resumable: boolean): void;
  /** Stops or takes up again the answers to heartbeats. */
  answerHeartbeats(answer: boolean): void;
  /** Refuses new connections, as during an outage. */
  refuseConnections(refuse: boolean): void;
  stop(): Promise<void>;
}

export function createGateway(options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const sockets = new Map<WebSocket, Session | null>();
  const counts = { identifies: 0, resumes: 0, heartbeats: 0, connections: 0 };
  let lastIntents = 0;
  let closedWith: number | null = null;
  let identifyCode: number | null = null;
  let heartbeatsAnswered = true;
  let refusing = false;
  let rewind = 0;

  const send = (socket: WebSocket, payload: Json, compress = false) => {
    if (socket.readyState !== socket.OPEN) return;
    const text = JSON.stringify(payload);
    socket.send(compress ? deflateSync(text) : text);
  };
  const event = (session: Session, name: string, data: unknown) => {
    session.sequence += 1;
    session.sent.push({ sequence: session.sequence, name, data });
    if (session.sent.length > 500) session.sent.shift();
    if (session.socket !== null) send(session.socket, { op: 0, s: session.sequence, t: name, d: data }, session.compress);
  };

  const identify = (socket: WebSocket, data: Json): Session | null => {
    counts.identifies += 1;
    const wanted = integerOf(data['intents']);
    const close = (code: number) => {
      socket.close(code);
      options.world.changed();
      return null;
    };
    if (identifyCode !== null) return close(identifyCode);
    if (textOf(data['token']).replace(/^Bot /, '') !== options.token()) return close(4004);
    if ((wanted & ~knownIntents) !== 0) return close(4013);
    if ((wanted & privilegedIntents & ~options.allowedIntents) !== 0) return close(4014);
    lastIntents = wanted;
    const session: Session = {
      id: `session${options.world.nextId()}`,
      intents: wanted,
      shard: data['shard'] ?? [0, 1],
      compress: data['compress'] === true,
      sequence: 0,
      sent: [],
      socket,
      resumable: true,
    };
    sessions.set(session.id, session);
    const ready = options.ready();
    const guilds = (wanted & intents.guilds) === 0 ? [] : ready.guilds;
    event(session, 'READY', {
      v: 10,
      user: ready.user,
      application: ready.application,
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: session.shard,
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      guild_join_requests: [],
      auth: {},
    });
    for (const id of guilds) event(session, 'GUILD_CREATE', options.guildCreate(id));
    options.world.changed();
    return session;
  };

  const resume = (socket: WebSocket, data: Json): Session | null => {
    counts.resumes += 1;
    const session = sessions.get(textOf(data['session_id']));
    if (textOf(data['token']).replace(/^Bot /, '') !== options.token()) {
      socket.close(4004);
      return null;
    }
    if (session === undefined || !session.resumable) {
      send(socket, { op: 9, d: false });
      return null;
    }
    session.socket = socket;
    const from = integerOf(data['seq']);
    for (const sent of session.sent) {
      const seen = sent.sequence <= from;
      const again = rewind > 0 && sent.sequence > session.sequence - rewind && sent.name !== 'READY' && sent.name !== 'RESUMED';
      if (!seen || again) send(socket, { op: 0, s: sent.sequence, t: sent.name, d: sent.data }, session.compress);
    }
    rewind = 0;
    event(session, 'RESUMED', {});
    options.world.changed();
    return session;
  };

  server.on('connection', (socket: WebSocket) => {
    counts.connections += 1;
    sockets.set(socket, null);
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      closedWith = code;
      const session = sockets.get(socket) ?? null;
      sockets.delete(socket);
      if (session?.socket === socket) session.socket = null;
      // 1000 and 1001 end a session for good; any other code leaves it open to be resumed.
      if (session !== null && (code === 1000 || code === 1001)) session.resumable = false;
      options.world.changed();
    });
    socket.on('message', (raw) => {
      const payload = parsePayload(raw);
      const session = sockets.get(socket) ?? null;
      switch (payload === null ? -1 : integerOf(payload['op'])) {
        case 1:
          counts.heartbeats += 1;
          if (heartbeatsAnswered) send(socket, { op: 11 }, session?.compress);
          options.world.changed();
          break;
        case 2:
          if (session === null) sockets.set(socket, identify(socket, asObject(payload?.['d'])));
          else socket.close(4005);
          break;
        case 6:
          if (session === null) sockets.set(socket, resume(socket, asObject(payload?.['d'])));
          else socket.close(4005);
          break;
        case 3:
        case 4:
        case 8:
          if (session === null) socket.close(4003);
          break;
        case -1:
          socket.close(4002);
          break;
        default:
          socket.close(4001);
      }
    });
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatIntervalMs } });
  });

  return {
    get identifies() {
      return counts.identifies;
    },
    get resumes() {
      return counts.resumes;
    },
    get heartbeats() {
      return counts.heartbeats;
    },
    get connections() {
      return counts.connections;
    },
    get intents() {
      return lastIntents;
    },
    get online() {
      return [...sessions.values()].some((session) => session.socket?.readyState === 1);
    },
    get closedWith() {
      return closedWith;
    },
    dispatch(name, data, intent = 0) {
      for (const session of sessions.values()) {
        if (session.resumable && (intent === 0 || (session.intents & intent) !== 0)) event(session, name, data);
      }
    },
    upgrade(request, socket, head) {
      if (refusing) {
        socket.destroy();
        return;
      }
      server.handleUpgrade(request, socket, head, (open) => server.emit('connection', open, request));
    },
    drop({ replay = 0 } = {}) {
      rewind = replay;
      for (const socket of sockets.keys()) socket.terminate();
    },
    close(code) {
      for (const socket of sockets.keys()) socket.close(code);
    },
    refuseIdentify(code) {
      identifyCode = code;
    },
    requestReconnect() {
      for (const socket of sockets.keys()) send(socket, { op: 7, d: null });
    },
    invalidate(resumable) {
      for (const session of sessions.values()) {
        if (!resumable) session.resumable = false;
        if (session.socket === null) continue;
        send(session.socket, { op: 9, d: resumable }, session.compress);
        sockets.set(session.socket, null);
        session.socket = null;
      }
    },
    answerHeartbeats(answer) {
      heartbeatsAnswered = answer;
    },
    refuseConnections(refuse) {
      refusing = refuse;
    },
    async stop() {
      for (const socket of sockets.keys()) socket.terminate();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function parsePayload(raw: RawData): Json | null {
  try {
    const bytes = Array.isArray(raw) ? Buffer.concat(raw) : raw instanceof ArrayBuffer ? Buffer.from(raw) : raw;
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
