import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { lastStartingBy } from '../document/find.ts';
import type { TextDocument } from '../document/document.ts';
import { longestHeading, styleOf, type Style } from './line-style.ts';
import { lexiconIndex, type Known } from './lexicon-index.ts';
import { PhraseIndex, type Match } from './phrase-index.ts';
import { innerOwners, nameParticles } from './vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** What the project or the word lists know at a place. */
export interface Hit {
  readonly known: Known | null;
  readonly entity: KnownEntity | null;
}

/** A text as the readers of names see it. */
export interface Scene {
  readonly document: TextDocument;
  readonly words: readonly Word[];
  /** The longest phrase that is known and begins at the word, or null. */
  readonly hitAt: (at: number) => Match<Hit> | null;
  /** How the line of the word is set. */
  readonly styleAt: (at: number) => Style;
  /** Behind the last word of the capitalised words that begin at `at`; at most 12. */
  readonly runEnd: (at: number) => number;
}

const longestRun = 12;

/** Whether the word is written as a name may be. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'caps');
}

/** Whether the word at `at` follows the one before without a break. */
export function isJoined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.isTight !== true) return false;
  if (before?.isPossessive !== true) return true;
  // "People's Party", "St Brigid's Hospital"
  const saint = words[at - 2]?.text;
  return (
    isCapital(before) && (innerOwners.has(before.lower) || saint === 'St' || saint === 'Saint')
  );
}

function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < at + longestRun && isJoined(words, end)) {
    let next = end;
    // "van der", but no more: three small words make no name.
    while (
      next < end + 2 &&
      nameParticles.has(words[next]?.text ?? '') &&
      isJoined(words, next + 1)
    )
      next += 1;
    if (!isCapital(words[next])) break;
    end = next + 1;
  }
  return end;
}

function entityIndex(entities: readonly KnownEntity[]): PhraseIndex<KnownEntity> {
  const index = new PhraseIndex<KnownEntity>(true);
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) index.add(name, entity);
  return index;
}

/** Prepares a text for the readers; what is looked up is kept. */
export function sceneOf(document: TextDocument, entities: readonly KnownEntity[]): Scene {
  return sceneWith(document, readWords(document), entityIndex(entities), new PhraseIndex(false));
}

/** The scene with names that the text itself has told; the project's and the lists' come first. */
export function withNames(
  scene: Scene,
  entities: readonly KnownEntity[],
  names: PhraseIndex<Known>,
): Scene {
  return sceneWith(scene.document, scene.words, entityIndex(entities), names);
}

function sceneWith(
  document: TextDocument,
  words: readonly Word[],
  own: PhraseIndex<KnownEntity>,
  told: PhraseIndex<Known>,
): Scene {
  const lexicon = lexiconIndex();
  const hits: (Match<Hit> | null | undefined)[] = [];
  const styles = new Map<number, Style>();
  const ends = new Map<number, number>();
  const look = (at: number): Match<Hit> | null => {
    const entity = own.match(words, at);
    const listed = lexicon.match(words, at);
    const named = told.match(words, at);
    const known = (named?.end ?? 0) > (listed?.end ?? 0) ? named : listed;
    if (entity !== null && entity.end >= (known?.end ?? 0)) {
      const isSame = known?.end === entity.end;
      return {
        value: { entity: entity.value, known: isSame ? known.value : null },
        end: entity.end,
        isWhole: entity.isWhole,
      };
    }
    return known === null
      ? null
      : { value: { entity: null, known: known.value }, end: known.end, isWhole: known.isWhole };
  };
  return {
    document,
    words,
    hitAt(at) {
      const kept = hits[at];
      if (kept !== undefined) return kept;
      const hit = look(at);
      hits[at] = hit;
      return hit;
    },
    styleAt(at) {
      const line = lastStartingBy(document.lines, words[at]?.start ?? 0);
      const kept = styles.get(line);
      if (kept !== undefined) return kept;
      const span = document.lines[line];
      const style =
        span === undefined || span.end - span.start > longestHeading
          ? 'plain'
          : styleOf(document.text.slice(span.start, span.end));
      styles.set(line, style);
      return style;
    },
    runEnd(at) {
      const kept = ends.get(at);
      if (kept !== undefined) return kept;
      const end = runEnd(words, at);
      ends.set(at, end);
      return end;
    },
  };
}
