// Which paragraphs hold a term and how often, as variable-length integers: two bytes a posting instead of eight.

/** Lists of one term after the other; `starts` has one entry more than terms. */
export interface PostingData {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** One decoded list; the arrays are reused by the next `read`. */
export interface PostingReader {
  /** Decodes a term's list into `paragraphs` and `counts` and returns its length. */
  read(term: number): number;
  readonly paragraphs: Uint32Array;
  readonly counts: Uint32Array;
}

/** Calls `emit` for each term of a paragraph, always in the same way: it is asked twice. */
export type PostingSource = (paragraph: number, emit: (term: number, count: number) => void) => void;

/**
 * A posting is (gap << 1 | more than once), then the count where it is more than one. The first round measures, the
 * second writes, so that nothing is ever held in a growing list.
 */
export function layOutPostings(terms: number, paragraphs: number, source: PostingSource): PostingData {
  const last = new Int32Array(terms).fill(-1);
  const starts = new Uint32Array(terms + 1);
  let current = 0;
  const measure = (term: number, count: number) => {
    const size = length((current - (last[term] ?? 0) - 1) * 2) + (count > 1 ? length(count) : 0);
    starts[term + 1] = (starts[term + 1] ?? 0) + size;
    last[term] = current;
  };
  for (current = 0; current < paragraphs; current += 1) source(current, measure);
  for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const bytes = new Uint8Array(starts[terms] ?? 0);
  const ends = starts.slice(0, terms);
  last.fill(-1);
  const put = (place: number, value: number) => {
    let at = place;
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
    return at;
  };
  const write = (term: number, count: number) => {
    let at = put(ends[term] ?? 0, (current - (last[term] ?? 0) - 1) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) at = put(at, count);
    ends[term] = at;
    last[term] = current;
  };
  for (current = 0; current < paragraphs; current += 1) source(current, write);
  return { bytes, starts };
}

/** `limit` is the number of paragraphs: no list is longer. */
export function createPostingReader({ bytes, starts }: PostingData, limit: number): PostingReader {
  const paragraphs = new Uint32Array(limit);
  const counts = new Uint32Array(limit);
  return {
    paragraphs,
    counts,
    read(term) {
      let at = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      let paragraph = -1;
      let found = 0;
      while (at < end) {
        let byte = bytes[at++] ?? 0;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 127) << shift;
        }
        paragraph += (value >>> 1) + 1;
        let count = 1;
        if ((value & 1) === 1) {
          byte = bytes[at++] ?? 0;
          count = byte & 127;
          for (let shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++] ?? 0;
            count |= (byte & 127) << shift;
          }
        }
        paragraphs[found] = paragraph;
        counts[found] = count;
        found += 1;
      }
      return found;
    },
  };
}

function length(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 127; rest >>>= 7) bytes += 1;
  return bytes;
}
