// The types that the snowball-stemmers package does not bring.
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: {
    newStemmer(algorithm: 'finnish' | 'english'): Stemmer;
    algorithms(): string[];
  };
  export = snowball;
}
