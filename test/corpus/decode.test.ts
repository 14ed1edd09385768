import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { decode } from '../../src/corpus/decode.ts';

const finnish = 'Hyökyaallon jälkeen – ”äiti”, hän sanoi, Åbo.';

function text(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  assert.equal(decoded.kind, 'text', JSON.stringify(decoded));
  return decoded.kind === 'text' ? decoded.text : '';
}

function codes(bytes: Uint8Array): string[] {
  const decoded = decode(bytes);
  return decoded.kind === 'faults' ? decoded.faults.map((fault) => `${fault.line}:${fault.code}`) : [];
}

function utf16(words: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Windows-1252 where it differs from Latin-1. */
function windows1252(words: string): Uint8Array {
  const special: Record<string, number> = { '–': 0x96, '”': 0x94, '’': 0x92, '€': 0x80, '…': 0x85, 'š': 0x9a };
  return Uint8Array.from(words, (character) => special[character] ?? character.charCodeAt(0));
}

describe('decoding a file', () => {
  test('UTF-8 is read with and without its mark', () => {
    assert.equal(text(Buffer.from(finnish)), finnish);
    assert.equal(text(Buffer.from(`\ufeff${finnish}`)), finnish);
  });

  test('UTF-16 is read in either order, with and without its mark', () => {
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false]) assert.equal(text(utf16(finnish, order, mark)), finnish, `${order} ${mark}`);
    }
  });

  test('Latin-1 and Windows-1252 letters, quotes and dashes are read right', () => {
    assert.equal(text(windows1252('Yön tähdet, Åbo: é')), 'Yön tähdet, Åbo: é');
    assert.equal(text(windows1252('– Tšekki… 30 € on ”liikaa”, Guardian’s.')), '– Tšekki… 30 € on ”liikaa”, Guardian’s.');
  });

  test('line ends of every system become LF and decomposed letters become composed ones', () => {
    assert.equal(text(Buffer.from('a\r\nb\rc\nd\u2028e\u0085f\u2029g')), 'a\nb\nc\nd\ne\nf\n\ng');
    assert.equal(text(Buffer.from('a\u0308iti')), 'äiti');
  });

  test('damaged UTF-8 is refused with its line and never read as Latin-1', () => {
    const bytes = Buffer.concat([Buffer.from('ensimmäinen\n\ntoinen h'), Buffer.from([0xe4]), Buffer.from('n\n')]);
    assert.deepEqual(codes(bytes), ['3:corpus.broken-encoding']);
    const cut = Buffer.from('äiti ja isä').subarray(0, -1);
    assert.deepEqual(codes(cut), ['1:corpus.broken-encoding']);
  });

  test('DOS and old Mac letters are refused instead of being read as others', () => {
    assert.deepEqual(codes(Uint8Array.from([0x68, 0x84, 0x6e])), ['1:corpus.unknown-encoding']);
    assert.deepEqual(codes(Uint8Array.from([0x68, 0x8a, 0x6e])), ['1:corpus.unknown-encoding']);
  });

  test('a letter that was lost before the file came is named with its line', () => {
    assert.deepEqual(codes(Buffer.from('hyvä\nh\ufffdn')), ['2:corpus.lost-character']);
  });

  test('text turned into UTF-8 twice is refused', () => {
    const twice = Buffer.from(Buffer.from('hyvää yötä, äiti').toString('latin1'));
    assert.deepEqual(codes(twice), ['1:corpus.double-encoded']);
  });

  test('control characters are named, every one with its line', () => {
    assert.deepEqual(codes(Buffer.from('a\u001b[31m\nb\u0007\n\tc')), ['1:corpus.control-character', '2:corpus.control-character']);
  });

  test('a binary that is called text is refused', () => {
    assert.deepEqual(codes(Buffer.from('PK\u0003\u0004\u0000\u0000\u0008\u0000')), ['1:corpus.binary']);
    assert.deepEqual(codes(utf16('abc', 'le', true).subarray(0, -1)), ['null:corpus.broken-encoding']);
    assert.deepEqual(codes(Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])), ['null:corpus.broken-encoding']);
  });

  test('whatever the bytes, the text has no replacement character and no carriage return', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.kind === 'text') assert.doesNotMatch(decoded.text, /[\ufffd\r]/);
        else assert.ok(decoded.faults.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('any text written as UTF-8 or UTF-16 comes back as it was, in NFC', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ä', 'Ö', '–', '”', '\u00a0', '\u00ad', '😀', ' ', '\n'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, (written) => {
        assert.equal(text(Buffer.from(written)), written);
        assert.equal(text(utf16(written, 'le', true)), written);
        assert.equal(text(utf16(written, 'be', true)), written);
      }),
    );
  });
});
