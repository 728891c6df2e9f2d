import { sampleArticles, vary } from '../understand/long-text.ts';

/** Sentences of the sample articles, long enough to be ones. */
function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    text.split(/(?<=[.!?”])\s+|\n+/).filter((sentence) => sentence.length >= 60),
  );
}

/** Numbers that look random and are the same in every run (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) % below;
  };
}

/**
 * Makes plain fictional articles of about 3,000 characters, each a title and paragraphs of two or
 * three sentences in names and numbers of its own, so that no two share more than a sentence.
 */
export function articleMaker(): (number: number) => string {
  const sentences = sentencesOf(sampleArticles());
  return (number) => {
    const random = randomOf(number);
    const next = (): string => sentences[random(sentences.length)] ?? '';
    const paragraphs: string[] = [];
    for (let length = 0; length < 2950; length += paragraphs.at(-1)?.length ?? 0)
      paragraphs.push(Array.from({ length: 2 + random(2) }, next).join(' '));
    const title = next().split(' ').slice(0, 9).join(' ').replace(/[.,]$/, '');
    return `${vary(`${title}\n\n${paragraphs.join('\n\n')}`, number)}\n`;
  };
}
