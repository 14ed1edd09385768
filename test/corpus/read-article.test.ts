import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Article } from '../../src/domain/article.ts';
import { longestParagraph, mostParagraphs } from '../../src/corpus/paragraphs.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { createSentences } from '../../src/sentences/sentences.ts';

function article(words: string, file = 'uutinen.md'): Article {
  const reading = readArticle(file, Buffer.from(words));
  assert.ok(reading.kind === 'article', JSON.stringify(reading));
  return reading.article;
}

function faults(words: string, file = 'uutinen.md'): string[] {
  const reading = readArticle(file, Buffer.from(words));
  if (reading.kind === 'article') return [];
  const sentences = createSentences();
  for (const fault of reading.faults) {
    const sentence = sentences.sayFault('fi', fault.code, fault.facts);
    assert.notEqual(sentence, sentences.say('fi', 'fault.unforeseen'), fault.code);
    assert.doesNotMatch(sentence, /\{\{/, fault.code);
  }
  return reading.faults.map((fault) => `${fault.line}:${fault.code.replace('corpus.', '')}`);
}

function withHead(head: string, body = 'Teksti alkaa tästä.'): string {
  return `---\n${head}\n---\n\n${body}\n`;
}

describe('the head of an article', () => {
  test('every field is read', () => {
    const head = 'title: "Otsikko: alaotsikko"\nsource: Yle\nauthor: Åsa Öst\nurl: https://example.org/a?b=c\npublished: 2024-02-29\nlanguage: fi-FI\nlicense: CC0-1.0\nretold-from: "Toinen juttu"';
    assert.deepEqual(article(withHead(head)), {
      id: 'uutinen',
      title: 'Otsikko: alaotsikko',
      source: 'Yle',
      author: 'Åsa Öst',
      url: 'https://example.org/a?b=c',
      published: '2024-02-29',
      language: 'fi',
      license: 'CC0-1.0',
      retoldFrom: 'Toinen juttu',
      paragraphs: ['Teksti alkaa tästä.'],
    });
  });

  test('a field left empty is absent, not guessed', () => {
    const read = article(withHead('title: Otsikko\nsource: Yle\nauthor:\npublished: ~'));
    assert.deepEqual([read.author, read.published, read.url, read.license], [null, null, null, null]);
  });

  test('every fault of a head is told at once, each with its line', () => {
    const head = 'title: "  "\nsource: [Yle]\nautor: x\nurl: javascript:alert(1)\npublished: 2023-02-29\nlanguage: suomi ja ruotsi\nlicense: 4';
    assert.deepEqual(faults(withHead(head)), ['2:empty-field', '3:not-text', '4:unknown-key', '5:bad-url', '6:bad-date', '7:bad-language', '8:not-text']);
  });

  test('addresses with a user, another scheme, spaces or no host are refused', () => {
    for (const url of ['http://user:pw@example.org', 'https://user@example.org/', 'ftp://example.org', '"https://exa mple.org"', 'https:example.org', 'https://', 'data:text/html,x', '"https://example.org\\\\@evil.org"']) {
      assert.deepEqual(faults(withHead(`url: ${url}`)), ['2:bad-url'], url);
    }
  });

  test('a look-alike host name is kept in its ASCII form', () => {
    assert.equal(article(withHead('url: https://ylе.fi/uutinen')).url, 'https://xn--yl-olc.fi/uutinen');
  });

  test('broken YAML, a repeated key and a list instead of fields are faults with their line', () => {
    assert.match(faults(withHead('title: "auki\nsource: Yle')).join(), /bad-yaml/);
    assert.deepEqual(faults(withHead('title: a\ntitle: b')), ['3:bad-yaml']);
    assert.deepEqual(faults(withHead('- a\n- b')), ['2:not-fields']);
    assert.deepEqual(faults(withHead('title: &a x\nsource: *a')), ['3:not-text']);
  });

  test('a control character or a line break that YAML smuggles into a title is refused', () => {
    assert.deepEqual(faults(withHead('title: "a\\x1b[31mb"')), ['2:field-has-control']);
    assert.deepEqual(faults(withHead('title: |\n  a\n  b')), ['2:field-has-control']);
  });

  test('a head that never ends is a fault, and so is a file with nothing else', () => {
    assert.deepEqual(faults('---\ntitle: a\n\nTeksti.'), ['1:front-matter-unclosed']);
    assert.deepEqual(faults('---\ntitle: a\n---\n\n'), ['null:no-text']);
    assert.deepEqual(faults(''), ['null:no-text']);
    assert.deepEqual(faults('\ufeff \n\n'), ['null:no-text']);
  });

  test('without a head the title is the first sentence and the rest is honestly absent', () => {
    assert.deepEqual(article('Hallitus kaatui. Näin kävi eilen.\n\nToinen kappale.', 'hallitus_kaatui.txt'), {
      id: 'hallitus_kaatui',
      title: 'Hallitus kaatui.',
      source: 'hallitus_kaatui',
      author: null,
      url: null,
      published: null,
      language: 'fi',
      license: null,
      retoldFrom: null,
      paragraphs: ['Hallitus kaatui. Näin kävi eilen.', 'Toinen kappale.'],
    });
    assert.equal(article('Regeringen har fallit efter en lång natt av förhandlingar i Stockholm.', 'a.txt').language, 'sv');
  });

  test('a file name with invisible or direction-changing characters is refused', () => {
    assert.deepEqual(faults('Teksti.', 'a\u202etxt.md'), ['null:bad-name']);
    assert.deepEqual(faults('Teksti.', `${'a'.repeat(101)}.md`), ['null:bad-name']);
    assert.equal(article('Teksti.', 'A\u0308äni 2 (uusi).md').id, 'Ääni 2 (uusi)');
  });
});

describe('the paragraphs of an article', () => {
  test('dash dialogue, non-breaking spaces, soft hyphens and same-sided quotes stay byte for byte', () => {
    const paragraphs = ['– Euroopan on oltava varuillaan, hän toteaa', '”Näin”, sanoi 30\u00a0000 ihmistä.', 'Yhdys\u00adsana ja  kaksi väliä.', '**Lihava** [linkki](https://evil.example) `koodi` <b>x</b> @everyone'];
    assert.deepEqual(article(paragraphs.join('\n\n')).paragraphs, paragraphs);
  });

  test('wrapped lines are joined by a space, lines that open with a dash or a list mark keep their break', () => {
    assert.deepEqual(article('Yksi\n  kaksi  \nkolme.\n \t\n– Niin, hän sanoi.\n– Ei.\n\n1. yksi\n2. kaksi').paragraphs, ['Yksi kaksi kolme.', '– Niin, hän sanoi.\n– Ei.', '1. yksi\n2. kaksi']);
  });

  test('in Markdown headings, rules, comments and pictures are no paragraphs and quote marks are taken off', () => {
    const words = '# Pääotsikko\nTeksti heti alla.\n\n## Väliotsikko\n\nAlle viivattu\n===\n\n***\n\n<!-- piilossa\n\nyhä piilossa -->\n\n![kuva](a.png)\n\n> Lainattu\n> rivi.\n\n#hashtag ei ole otsikko';
    const read = article(words);
    assert.equal(read.title, 'Pääotsikko');
    assert.deepEqual(read.paragraphs, ['Teksti heti alla.', 'Lainattu rivi.', '#hashtag ei ole otsikko']);
  });

  test('in plain text nothing is markup', () => {
    assert.deepEqual(article('# Yksi\n\n> kaksi\n\n<div>kolme', 'a.txt').paragraphs, ['# Yksi', '> kaksi', '<div>kolme']);
  });

  test('a block of HTML is a fault with its line in the file', () => {
    assert.deepEqual(faults(withHead('title: a', 'Teksti.\n\n<script>alert(1)</script>\n\nLoppu <!-- auki')), ['7:html', '9:html']);
  });

  test('a paragraph over the limit is named, not cut', () => {
    assert.deepEqual(faults(`Alku.\n\n${'a'.repeat(longestParagraph + 1)}`), ['3:paragraph-too-long']);
    assert.deepEqual(faults('a'.repeat(longestParagraph)), []);
  });

  test('a comment beside words, or one that never ends, is a fault', () => {
    assert.deepEqual(faults('Alku <!-- piilo --> loppu.'), ['1:html']);
    assert.deepEqual(faults('Alku.\n\n<!-- piilo'), ['3:html']);
    assert.deepEqual(article('Alku.\n\n<!-- yksi -->\n  <!-- kaksi\n\nkolme -->\n\nLoppu.').paragraphs, ['Alku.', 'Loppu.']);
  });

  test('closing marks of a heading are not its words', () => {
    assert.equal(article('# Otsikko ##\n\nTeksti.').title, 'Otsikko');
    assert.equal(article('# Kieli C#\n\nTeksti.').title, 'Kieli C#');
  });

  test('more paragraphs than a book has are refused', () => {
    assert.deepEqual(faults('a\n\n'.repeat(mostParagraphs + 1)), ['null:too-many-paragraphs']);
  });

  test('files made to be slow are answered at once', () => {
    const started = performance.now();
    const megabyte = 1_000_000;
    const slow = [`a${' '.repeat(megabyte)}b`, `# a${' '.repeat(megabyte)}b`, '<!--'.repeat(megabyte / 4), '<!-- -->\n'.repeat(megabyte / 9), `---\na: ${'['.repeat(megabyte)}\n---\n\nTeksti.`, `---\na: ${'['.repeat(7_000)}\n---\n\nTeksti.`, '![a](b'.repeat(megabyte / 6), '> '.repeat(megabyte / 2)];
    for (const words of slow) assert.ok(faults(words).length > 0, words.slice(0, 20));
    assert.ok(performance.now() - started < 5_000);
  });

  test('any paragraphs that hold no markup come back as they were written', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ä', 'Ö', '–', '”', '\u00a0', '.', '😀', '7'), minLength: 1, maxLength: 8 });
    const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `A${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        assert.deepEqual(article(paragraphs.join('\n\n'), 'a.txt').paragraphs, paragraphs);
        assert.deepEqual(article(paragraphs.join('\r\n \r\n'), 'a.md').paragraphs, paragraphs);
      }),
    );
  });
});
