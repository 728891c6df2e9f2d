import { isJoined, type Scene } from './scene.ts';

/** Bodies that texts print short, with a capital: "the Commission", "the Ministry". */
export const shortBodies: ReadonlySet<string> = new Set(
  'Commission Union Council Parliament Ministry Alliance Agency Committee Court Foundation Authority Assembly Fund Secretariat Presidency Board Directorate Institute Association Federation'.split(
    ' ',
  ),
);
/** Papers whose names are words: "told the Nation". */
const tellers = /^(?:told|tells|telling|informed|wrote|writing|by)$/;

/**
 * Whether the capitalised word of the language at `at`, behind "the" and within a sentence, is a
 * body's short name, or that of a paper to which somebody speaks.
 */
export function isShortBody(scene: Scene, at: number): boolean {
  const { words } = scene;
  const [teller, article, word] = [words[at - 2], words[at - 1], words[at]];
  if (word?.shape !== 'capital' || word.isInitial || !word.isTight) return false;
  if (article?.lower !== 'the' || scene.styleAt(at) !== 'plain') return false;
  if (isJoined(scene.words, at + 1) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return false;
  if (shortBodies.has(word.text)) return true;
  return article.isTight && tellers.test(teller?.lower ?? '');
}
