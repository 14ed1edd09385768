// `npm run calibrate -- TRAINING_DIR`: fits the weights of the second look and of the judgement, and writes them as code.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ConfidenceModel, type FeatureName, featureNames, probability } from '../domain/confidence.ts';
import { UserError } from '../domain/errors.ts';
import type { Relation } from '../domain/relation.ts';
import { rerankingParts, type RerankingPart, type RerankingWeights } from '../domain/reranking.ts';
import { rerankingWeights } from '../domain/reranking-weights.ts';
import { loadLocalEmbedder, type LocalEmbedder } from '../retrieval/local-embedder.ts';
import type { DetailedRetrieval } from '../retrieval/search.ts';
import { type CalibrationCorpus, type CalibrationQuestion, readCalibrationCorpora } from './calibration-corpora.ts';
import { type Choice, type Example, fitChoices, fitLogistic } from './fitting.ts';
import { indexCorpus } from './indexed-corpus.ts';
import { auroc, balancedAccuracy, bestThreshold, type Judged, share } from './metrics.ts';

const relations: readonly Relation[] = ['same', 'across'];
/** Candidates of a question that the fit sees. */
const candidateLimit = 16;

/**
 * Arguments: the training folder, `--weights FILE` for another embedder, `--dry` to write nothing. Everything is fitted
 * on the even questions and reported on the odd ones.
 */
export async function runCalibrate(args: string[], out: (line: string) => void): Promise<number> {
  const { folder, weights, dry } = readArguments(args);
  const embedder = loadLocalEmbedder(weights);
  const corpora = readCalibrationCorpora(folder);
  out(`${corpora.length} corpora, ${corpora.reduce((sum, corpus) => sum + corpus.questions.length, 0)} questions`);

  const fitted = await fitReranking(corpora, embedder, out);
  const models = await fitConfidence(corpora, embedder, fitted, out);
  if (!dry) {
    writeFileSync(new URL('../domain/reranking-weights.ts', import.meta.url), rerankingSource(fitted, embedder.fingerprint));
    writeFileSync(new URL('../domain/confidence-weights.ts', import.meta.url), confidenceSource(models, embedder.fingerprint));
  }
  return 0;
}

async function fitReranking(corpora: readonly CalibrationCorpus[], embedder: LocalEmbedder, out: (line: string) => void): Promise<Readonly<Record<Relation, RerankingWeights>>> {
  const choices: Record<Relation, { readonly even: Choice[]; readonly odd: Choice[] }> = { same: { even: [], odd: [] }, across: { even: [], odd: [] } };
  let number = 0;
  for (const corpus of corpora) {
    const index = indexCorpus(corpus.articles, embedder);
    for (const question of corpus.questions) {
      const retrieval = await index.search({ text: question.text, language: question.language }, candidateLimit);
      const gold = retrieval.matches.findIndex((match) => isGold(match.article.id, match.paragraph.number, question));
      number += 1;
      if (gold < 0) continue;
      const candidates = retrieval.matches.map((match) => rerankingParts.map((part) => match.components[part] ?? 0));
      choices[retrieval.relation][number % 2 === 0 ? 'even' : 'odd'].push({ candidates, gold });
    }
  }
  const fit = (relation: Relation): RerankingWeights => {
    const { even, odd } = choices[relation];
    const start = rerankingParts.map((part) => rerankingWeights[relation][part] * startScale);
    const found = fitChoices(even, start);
    const scale = found[rerankingParts.indexOf('words')] || 1;
    out(`${relation}: ${even.length} and ${odd.length} questions; hit@1 on the other half ${percent(hits(odd, start))} before, ${percent(hits(odd, found))} after`);
    const weightOf = (part: RerankingPart) => Number(((found[rerankingParts.indexOf(part)] ?? 0) / scale).toFixed(3));
    return { words: 1, grams: weightOf('grams'), cosine: weightOf('cosine'), article: weightOf('article'), sentence: weightOf('sentence'), cue: weightOf('cue'), name: weightOf('name'), number: weightOf('number'), covered: weightOf('covered') };
  };
  return { same: fit('same'), across: fit('across') };
}

/** A logit wants larger weights than a mean of parts: a difference of a tenth should count. */
const startScale = 12;

function hits(choices: readonly Choice[], weights: readonly number[]): number {
  return share(
    choices.map(({ candidates, gold }) => {
      const scores = candidates.map((parts) => parts.reduce((sum, value, part) => sum + value * (weights[part] ?? 0), 0));
      return scores.indexOf(Math.max(...scores)) === gold;
    }),
  );
}

async function fitConfidence(corpora: readonly CalibrationCorpus[], embedder: LocalEmbedder, weights: Readonly<Record<Relation, RerankingWeights>>, out: (line: string) => void): Promise<Readonly<Record<Relation, ConfidenceModel>>> {
  const examples: Record<Relation, Example[]> = { same: [], across: [] };
  const add = (retrieval: DetailedRetrieval, label: boolean, weight: number) => {
    const { features } = retrieval;
    if (features !== null) examples[retrieval.relation].push({ features: featureNames.map((name) => features[name]), label, weight });
  };
  for (const [number, corpus] of corpora.entries()) {
    const embedded = new Map<string, Float32Array>();
    const asked = async (articles: CalibrationCorpus['articles'], questions: readonly CalibrationQuestion[], label: boolean, weight = 1) => {
      const index = indexCorpus(articles, embedder, embedded, weights);
      for (const question of questions) add(await index.search({ text: question.text, language: question.language }, candidateLimit), label, weight);
    };
    await asked(corpus.articles, corpus.questions, true);
    if (corpus.articles.length > 1) {
      for (const half of [0, 1]) {
        const kept = corpus.articles.filter((_, index) => index % 2 === half);
        const ids = new Set(kept.map(({ id }) => id));
        await asked(kept, corpus.questions.filter(({ article }) => !ids.has(article)), false);
      }
    } else {
      const strangers = corpora[(number + 1) % corpora.length]?.questions.slice(0, corpus.questions.length) ?? [];
      await asked(corpus.articles, strangers, false);
      await asked(withoutOddParagraphs(corpus.articles), corpus.questions.filter(({ paragraph }) => paragraph % 2 === 1), false, missingParagraphWeight);
    }
  }
  const fit = (relation: Relation): ConfidenceModel => {
    const even = examples[relation].filter((_, index) => index % 2 === 0);
    const odd = examples[relation].filter((_, index) => index % 2 === 1);
    const { bias, weights: found } = fitLogistic(even);
    const record = Object.fromEntries(featureNames.map((name, index) => [name, Number((found[index] ?? 0).toFixed(4))]));
    const model = { bias: Number(bias.toFixed(4)), weights: completed(record), threshold: 0.5 };
    const judge = (some: readonly Example[]): readonly Judged[] =>
      some.filter(({ weight }) => weight === 1).map(({ features, label }) => ({ confidence: probability(completed(Object.fromEntries(featureNames.map((name, index) => [name, features[index] ?? 0]))), model), answerable: label }));
    const threshold = Number(bestThreshold(judge(even)).toFixed(3));
    out(`${relation}: ${even.length} and ${odd.length} examples; on the other half AUROC ${(auroc(judge(odd)) ?? 0).toFixed(3)}, balanced accuracy ${percent(balancedAccuracy(judge(odd), threshold))} at ${threshold}`);
    return { ...model, threshold };
  };
  for (const relation of relations) if (examples[relation].length === 0) throw new UserError('eval.corpus', { folder: relation });
  return { same: fit('same'), across: fit('across') };
}

/** Questions whose paragraph alone is missing from its article are hard, and some of them another paragraph answers. */
const missingParagraphWeight = 0.3;

function withoutOddParagraphs(articles: CalibrationCorpus['articles']): CalibrationCorpus['articles'] {
  return articles.map((article) => ({ ...article, paragraphs: article.paragraphs.filter((_, index) => index % 2 === 1) }));
}

function isGold(article: string, paragraph: number, question: CalibrationQuestion): boolean {
  return article === question.article && paragraph === question.paragraph;
}

function completed(record: Readonly<Record<string, number>>): Readonly<Record<FeatureName, number>> {
  const of = (name: FeatureName) => record[name] ?? 0;
  return {
    score: of('score'), words: of('words'), grams: of('grams'), cosine: of('cosine'), margin: of('margin'), covered: of('covered'), exact: of('exact'), missing: of('missing'), unknown: of('unknown'),
    sentence: of('sentence'), cue: of('cue'), namesMissing: of('namesMissing'), namesMissingInArticle: of('namesMissingInArticle'), nationsMissing: of('nationsMissing'), numbersMissing: of('numbersMissing'), size: of('size'), brevity: of('brevity'),
  };
}

function rerankingSource(weights: Readonly<Record<Relation, RerankingWeights>>, fingerprint: string): string {
  return `// Written by \`npm run calibrate\` for ${fingerprint}; do not edit by hand. How much each part counts in the order of the paragraphs that were read.
import type { Relation } from './relation.ts';
import type { RerankingWeights } from './reranking.ts';

export const rerankingWeights: Readonly<Record<Relation, RerankingWeights>> = {
${relations.map((relation) => `  ${relation}: { ${entries(weights[relation])} },`).join('\n')}
};
`;
}

function confidenceSource(models: Readonly<Record<Relation, ConfidenceModel>>, fingerprint: string): string {
  const model = (relation: Relation) => `  ${relation}: {\n    bias: ${models[relation].bias},\n    threshold: ${models[relation].threshold},\n    weights: { ${entries(models[relation].weights)} },\n  },`;
  return `// Written by \`npm run calibrate\` for ${fingerprint}; do not edit by hand. How the judgement of confidence.ts weighs its features.
import type { ConfidenceModel } from './confidence.ts';
import type { Relation } from './relation.ts';

export const confidenceModels: Readonly<Record<Relation, ConfidenceModel>> = {
${relations.map(model).join('\n')}
};
`;
}

function entries(record: Readonly<Record<string, number>>): string {
  return Object.entries(record).map(([name, value]) => `${name}: ${value}`).join(', ');
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

function readArguments(args: string[]): { readonly folder: string; readonly weights: string | undefined; readonly dry: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { weights: { type: 'string' }, dry: { type: 'boolean' } } });
    const [folder] = positionals;
    if (folder === undefined) throw new UserError('eval.usage');
    return { folder, weights: values.weights, dry: values.dry === true };
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('eval.usage', {}, { cause: error });
  }
}
