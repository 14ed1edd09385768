// Figures for the host: counted from answers and from log lines, never labelled with anything a person wrote.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../domain/answer.ts';
import type { Log } from '../domain/ports.ts';

export interface Metrics {
  answered(answer: Pick<Answer, 'kind' | 'answerer' | 'tookMs'>): void;
  /** The Prometheus text format, version 0.0.4. */
  text(): Promise<string>;
  /** Passes everything on, and counts warnings and errors by their constant message; model usage by its facts. */
  counting(log: Log): Log;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const answers = new Counter({ name: 'sitaatti_answers_total', help: 'Answers by kind and answerer', labelNames: ['kind', 'answerer'], registers });
  const seconds = new Histogram({ name: 'sitaatti_answer_seconds', help: 'Time from question to answer', labelNames: ['answerer'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30], registers });
  const faults = new Counter({ name: 'sitaatti_faults_total', help: 'Warnings and errors by their constant message', labelNames: ['level', 'message'], registers });
  const tokens = new Counter({ name: 'sitaatti_model_tokens_total', help: 'Tokens that model calls used', registers });
  const memory: Gauge = new Gauge({ name: 'sitaatti_resident_bytes', help: 'Resident memory of the process', registers, collect: () => memory.set(process.memoryUsage.rss()) });
  return {
    answered(answer) {
      answers.inc({ kind: answer.kind, answerer: answer.answerer });
      seconds.observe({ answerer: answer.answerer }, answer.tookMs / 1000);
    },
    text: async () => await registry.metrics(),
    counting: (log) => ({
      debug: (facts, message) => log.debug(facts, message),
      info(facts, message) {
        const used: unknown = Reflect.get(facts, 'totalTokens');
        if (typeof used === 'number') tokens.inc(used);
        log.info(facts, message);
      },
      warn(facts, message) {
        faults.inc({ level: 'warn', message });
        log.warn(facts, message);
      },
      error(facts, message) {
        faults.inc({ level: 'error', message });
        log.error(facts, message);
      },
    }),
  };
}
