// Reads the whole corpus and publishes what is readable as a new generation; until the switch the old one serves.
import { UserError } from '../domain/errors.ts';
import type { CorpusFault, CorpusReader, Log, Publisher, PublishProgress, PublishReport } from '../domain/ports.ts';

export interface ReloadOptions {
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
  /** Go on even if more than half of the articles would be gone. */
  readonly allowShrink?: boolean;
}

export interface ReloadReport {
  readonly report: PublishReport;
  /** Of the files that were left out, sorted by file and line. */
  readonly faults: readonly CorpusFault[];
}

export type Reload = (options: ReloadOptions) => Promise<ReloadReport>;

/** Throws UserError('corpus.nothing-readable') when no article is left to publish: the old generation stays. */
export function createReload(reader: CorpusReader, publisher: Publisher, log: Log): Reload {
  return async (options) => {
    options.onProgress?.({ step: 'reading', done: 0, total: 1 });
    const reading = await reader.read();
    for (const fault of reading.faults) log.warn({ file: fault.file, line: fault.line, code: fault.code }, 'a corpus file was left out');
    if (reading.articles.length === 0) throw new UserError('corpus.nothing-readable', { files: reading.files, faults: reading.faults.length });
    const report = await publisher.publish(reading.articles, options);
    log.info(
      { generation: report.generation.id, articles: report.generation.articles, paragraphs: report.generation.paragraphs, embedded: report.embedded, faults: reading.faults.length, tookMs: Math.round(report.tookMs) },
      'a generation went live',
    );
    return { report, faults: reading.faults };
  };
}
