// A search for any of some words, whole: no letter or digit may stand beside them.

/** `alternatives` as in a regular expression; letter case does not count. */
export function wholeWords(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}
