// Sees every connection that the process opens, and whether it went where it was allowed to go.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { isObject } from './wire.ts';

export interface OutboundWatch {
  /** `host:port` of each connection that went elsewhere. */
  readonly strays: readonly string[];
  allow(port: number): void;
  stop(): void;
}

export function watchOutbound(): OutboundWatch {
  const allowed = new Set<number>();
  const opened: { address: string; port: number }[] = [];
  const names: string[] = [];
  const onSocket = (message: unknown) => {
    if (!isObject(message)) return;
    const socket = message['socket'] as Socket;
    socket.once('lookup', (_error, _address, _family, host: string) => names.push(host));
    socket.once('connect', () => {
      if (socket.remoteAddress !== undefined && socket.remotePort !== undefined) opened.push({ address: socket.remoteAddress, port: socket.remotePort });
    });
  };
  subscribe('net.client.socket', onSocket);
  return {
    get strays() {
      const elsewhere = opened.filter((one) => !allowed.has(one.port) || (one.address !== '127.0.0.1' && one.address !== '::1'));
      const named = names.filter((host) => host !== 'localhost');
      return [...elsewhere.map((one) => `${one.address}:${one.port}`), ...named];
    },
    allow: (port) => void allowed.add(port),
    stop: () => void unsubscribe('net.client.socket', onSocket),
  };
}
