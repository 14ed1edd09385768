// `npm run calibrate -- TRAINING_DIR`: fits the weights and thresholds of the judgement, and writes them as code.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ConfidenceModel, type FeatureName, featureNames, probability, smallness } from '../domain/confidence.ts';
import { UserError } from '../domain/errors.ts';
import type { Relation } from '../domain/relation.ts';
import { loadLocalEmbedder, type LocalEmbedder } from '../retrieval/local-embedder.ts';
import type { DetailedRetrieval } from '../retrieval/search.ts';
import { type CalibrationCorpus, type CalibrationQuestion, readCalibrationCorpora } from './calibration-corpora.ts';
import { type Example, fitLogistic, type Sign } from './fitting.ts';
import { indexCorpus } from './indexed-corpus.ts';
import { auroc, balancedAccuracy, bestThreshold, type Judged, percentile, share } from './metrics.ts';

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

  const models = await fitConfidence(corpora, embedder, out);
  if (!dry) writeFileSync(new URL('../domain/confidence-weights.ts', import.meta.url), confidenceSource(models, embedder.fingerprint));
  return 0;
}

async function fitConfidence(corpora: readonly CalibrationCorpus[], embedder: LocalEmbedder, out: (line: string) => void): Promise<Readonly<Record<Relation, ConfidenceModel>>> {
  const examples: Record<Relation, Example[]> = { same: [], across: [] };
  const add = (retrieval: DetailedRetrieval, label: boolean, weight: number) => {
    const { features } = retrieval;
    if (features !== null) examples[retrieval.relation].push({ features: featureNames.map((name) => features[name]), label, weight });
  };
  for (const [number, corpus] of corpora.entries()) {
    const embedded = new Map<string, Float32Array>();
    const asked = async (articles: CalibrationCorpus['articles'], questions: readonly CalibrationQuestion[], label: boolean, weight = 1) => {
      const index = indexCorpus(articles, embedder, embedded);
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
      const strangers = strangersTo(corpora, number);
      await asked(corpus.articles, strangers, false);
      await asked(withoutOddParagraphs(corpus.articles), corpus.questions.filter(({ paragraph }) => paragraph % 2 === 1), false, missingParagraphWeight);
    }
  }
  const fit = (relation: Relation): ConfidenceModel => {
    const even = examples[relation].filter((_, index) => index % 2 === 0);
    const odd = examples[relation].filter((_, index) => index % 2 === 1);
    const { bias, weights: found } = fitLogistic(even, featureNames.map((name) => signs[name]));
    const fitted: ConfidenceModel = { bias: round(bias), weights: toFeatures(found.map(round)), threshold: 0.5, smallOdds: 1 };
    const judge = (some: readonly Example[], model: ConfidenceModel): readonly Judged[] =>
      some.filter(({ weight }) => weight === 1).map(({ features, label }) => ({ confidence: probability(toFeatures(features), model), answerable: label }));
    const threshold = round(bestThreshold(judge(even, fitted), asGood));
    const few = even.filter(({ features }) => smallness(toFeatures(features).size) === 1);
    const keeping = percentile(judge(few, fitted).flatMap(({ confidence, answerable }) => (answerable ? [confidence] : [])), 1 - keptOfSmall[relation]);
    const model = { ...fitted, threshold, smallOdds: Math.max(1, round(odds(threshold) / odds(keeping))) };
    const tested = judge(odd, model);
    out(`${relation}: ${even.length} and ${odd.length} examples; on the other half AUROC ${(auroc(tested) ?? 0).toFixed(3)}, balanced accuracy ${percent(balancedAccuracy(tested, threshold))} at ${threshold}, answered ${percent(answeredShare(tested, threshold, true))} of the answerable, ${percent(answeredShare(tested, threshold, false))} of the others`);
    return model;
  };
  for (const relation of relations) if (examples[relation].length === 0) throw new UserError('eval.corpus', { folder: relation });
  return { same: fit('same'), across: fit('across') };
}

/** Thresholds whose balanced accuracy differs by less are as good. */
const asGood = 0.005;
/** Of the questions that a few articles answer, this share is to be answered. */
const keptOfSmall: Readonly<Record<Relation, number>> = { same: 0.988, across: 0.992 };

function odds(probable: number): number {
  return probable / (1 - probable);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function answeredShare(judged: readonly Judged[], threshold: number, answerable: boolean): number {
  return share(judged.filter((one) => one.answerable === answerable).map(({ confidence }) => confidence >= threshold));
}

/** Which way each feature may push the judgement. */
const signs: Readonly<Record<FeatureName, Sign>> = {
  score: 1, words: 1, grams: 1, cosine: 1, margin: 1, lead: 1, covered: 1, exact: 1, missing: -1, unknown: -1, sentence: 1, cue: 1,
  namesMissing: -1, namesMissingInArticle: -1, nationsMissing: -1, numbersMissing: -1, size: -1, brevity: 1,
};

/** As many questions about other articles, in the same languages. */
function strangersTo(corpora: readonly CalibrationCorpus[], number: number): readonly CalibrationQuestion[] {
  const own = corpora[number]?.questions ?? [];
  const languages = new Set(own.map(({ language }) => language));
  const origins = new Set(own.map(({ origin }) => origin));
  const others = corpora.flatMap(({ questions }) => questions.filter(({ language, origin }) => languages.has(language) && !origins.has(origin)));
  const step = Math.max(1, Math.floor(others.length / Math.max(1, own.length)));
  return others.filter((_, index) => index % step === 0).slice(0, own.length);
}

/** Questions whose paragraph alone is missing from its article are hard, and some of them another paragraph answers. */
const missingParagraphWeight = 0.3;

function withoutOddParagraphs(articles: CalibrationCorpus['articles']): CalibrationCorpus['articles'] {
  return articles.map((article) => ({ ...article, paragraphs: article.paragraphs.filter((_, index) => index % 2 === 1) }));
}

/** Values in the order of `featureNames`, by name. */
function toFeatures(values: readonly number[]): Readonly<Record<FeatureName, number>> {
  const of = (name: FeatureName) => values[featureNames.indexOf(name)] ?? 0;
  return {
    score: of('score'), words: of('words'), grams: of('grams'), cosine: of('cosine'), margin: of('margin'), lead: of('lead'), covered: of('covered'), exact: of('exact'), missing: of('missing'), unknown: of('unknown'),
    sentence: of('sentence'), cue: of('cue'), namesMissing: of('namesMissing'), namesMissingInArticle: of('namesMissingInArticle'), nationsMissing: of('nationsMissing'), numbersMissing: of('numbersMissing'), size: of('size'), brevity: of('brevity'),
  };
}

function confidenceSource(models: Readonly<Record<Relation, ConfidenceModel>>, fingerprint: string): string {
  const model = (relation: Relation) => `  ${relation}: {\n    bias: ${models[relation].bias},\n    threshold: ${models[relation].threshold},\n    smallOdds: ${models[relation].smallOdds},\n    weights: { ${entries(models[relation].weights)} },\n  },`;
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
