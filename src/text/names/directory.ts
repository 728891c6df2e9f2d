import { nameKinds, type KnownEntity, type NameKind } from '../../shared/domain/understanding.ts';
import type { Span } from '../../shared/domain/span.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { fold } from './fold.ts';
import type { Mention } from './mention.ts';
import { NearWords } from './near-spelling.ts';
import type { Scene } from './scene.ts';
import { placeHeads } from '../lexicon/place-words.ts';
import { shortBodies } from './short-body.ts';
import { leadingSurnameSet, nameParticles, placeTailSet } from './vocabulary.ts';

/** A name of the text in its fullest form. */
export interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: KnownEntity | null;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;
const small = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'du', 'des']);

/** Where a mention stands in the text. */
export function spanOf(scene: Scene, found: Mention): Span {
  const start = scene.words[found.first]?.start ?? 0;
  const end = scene.words[found.end - 1]?.end ?? start;
  return { start, end: found.isWhole ? end + 2 : end };
}

/** A mention as printed. */
export function nameOf(scene: Scene, found: Mention): string {
  const { start, end } = spanOf(scene, found);
  return scene.document.text.slice(start, end);
}

/** A name with the word where the text tells it; -1 for the project's own. */
interface Told {
  readonly at: number;
  readonly entry: Entry;
}

/** The last that is told before the word, else the first: of two Smiths the one just named. */
function lastTold(told: readonly Told[], at: number): Entry | null {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((told[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (told[low - 1] ?? told[0])?.entry ?? null;
}

/** The short forms that a text's full names go by later: surnames, first words, initials. */
export class Directory {
  readonly #scene: Scene;
  readonly #short = new Map<string, Told[]>();
  readonly #firstNames = new Map<string, Entry>();
  readonly #near = new NearWords<Entry>();
  readonly #full = new Map<string, Entry>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  #put(key: string, entry: Entry, at: number): void {
    if (key.length < 2) return;
    const own = `${entry.kind} ${key}`;
    const told = this.#short.get(own);
    if (told === undefined) this.#short.set(own, [{ at, entry }]);
    else if (told.at(-1)?.entry.name !== entry.name) told.push({ at, entry });
  }

  /** Takes a name in, with the forms that it may be printed in again. */
  add(found: Mention, kind: NameKind): void {
    const name = nameOf(this.#scene, found);
    const isShouted = kind === 'place' && name.length > 3 && name === name.toUpperCase();
    const entry = { kind, name: isShouted ? (found.listed ?? name) : name, entity: found.entity };
    const key = fold(name);
    if (!this.#full.has(key)) this.#full.set(key, entry);
    const texts = this.#scene.words.slice(found.first, found.end).map((word) => word.text);
    if (kind === 'person') this.#addPerson(texts, entry, found.first);
    else if (kind === 'organisation') this.#addOrganisation(texts, entry, found.first);
    else if (texts.length === 1) this.#near.add(key, entry);
    else if (kind === 'place') this.#addPlace(texts, entry, found.first);
  }

  #addPerson(texts: readonly string[], entry: Entry, at: number): void {
    const rest = texts.filter((text) => !suffix.test(text.toLowerCase()));
    const last = rest.at(-1);
    if (last === undefined || rest.length < 2) return;
    this.#put(fold(last), entry, at);
    if (last.length > 3) this.#near.add(fold(last), entry);
    const particle = rest.findIndex((text) => nameParticles.has(text.toLowerCase()));
    if (particle > 0) this.#put(fold(rest.slice(particle).join(' ')), entry, at);
    const bare = /^(?:al|el|ash|as|an|ar|ad|ul)-(.{3,})$/.exec(fold(last))?.[1];
    if (bare !== undefined) this.#put(bare, entry, at);
    const first = rest[0] ?? '';
    if (leadingSurnameSet.has(first)) this.#put(fold(first), entry, at);
    else if (!this.#firstNames.has(fold(first))) this.#firstNames.set(fold(first), entry);
  }

  /** "River Merrow" is "the Merrow" later. */
  #addPlace(texts: readonly string[], entry: Entry, at: number): void {
    const [first = '', second = ''] = texts;
    if (texts.length !== 2) return;
    const own = placeHeads.has(first) ? second : placeTailSet.has(second) ? first : '';
    if (own.length > 3 && !isCommonWord(own.toLowerCase())) this.#put(fold(own), entry, at);
  }

  #addOrganisation(texts: readonly string[], entry: Entry, at: number): void {
    const [first = ''] = texts;
    if (texts.length < 2) {
      this.#near.add(fold(first), entry);
      return;
    }
    const letters = texts
      .filter((text) => !small.has(text))
      .map((text) => text.charAt(0))
      .join('');
    const last = texts.at(-1) ?? '';
    if (shortBodies.has(last) && !small.has(texts.at(-2) ?? '')) this.#put(fold(last), entry, at);
    if (shortBodies.has(first)) this.#put(fold(first), entry, at);
    if (letters.length > 2) this.#put(letters.toLowerCase(), entry, at);
    if (!isCommonWord(first.toLowerCase()) && first.length > 3) this.#put(fold(first), entry, at);
  }

  /** Notes that the text itself gives `short` for the name: "Alder Foundation (AF)". */
  alias(short: string, entry: Entry): void {
    this.#short.set(`${entry.kind} ${fold(short)}`, [{ at: -1, entry }]);
  }

  /** The full name that the words stand for at `at`, of one kind or of any; null if none. */
  find(text: string, at: number, kinds: readonly NameKind[] = nameKinds): Entry | null {
    const key = fold(text);
    for (const kind of kinds) {
      const told = this.#short.get(`${kind} ${key}`);
      if (told !== undefined) return lastTold(told, at);
    }
    const full = this.#full.get(key);
    return full !== undefined && kinds.includes(full.kind) ? full : null;
  }

  findFirstName(text: string): Entry | null {
    return this.#firstNames.get(fold(text)) ?? null;
  }

  findNear(text: string): Entry | null {
    return this.#near.find(fold(text));
  }

  /** Lets the project's names be found by a slip, too. */
  addKnown(entities: readonly KnownEntity[]): void {
    for (const entity of entities) {
      const kind = nameKinds.find((candidate) => candidate === entity.kind) ?? 'organisation';
      const entry: Entry = { kind, name: entity.name, entity };
      for (const name of [entity.name, ...entity.aliases]) {
        const texts = name.split(' ');
        const last = texts.at(-1) ?? '';
        if (texts.length === 1) this.#near.add(fold(name), entry);
        else if (kind === 'person') {
          this.#put(fold(last), entry, -1);
          this.#near.add(fold(last), entry);
        }
      }
    }
  }
}
