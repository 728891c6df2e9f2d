import { existsSync } from 'node:fs';
import type { Span } from '../../../src/shared/domain/span.ts';
import type {
  FoundAttribution,
  FoundDate,
  FoundMoney,
  FoundName,
  FoundQuantity,
  FoundQuote,
  KnownEntity,
  ReadingContext,
  Section,
  Understanding,
} from '../../../src/shared/domain/understanding.ts';
import { readDocument, type TextDocument } from '../../../src/text/document/document.ts';
import type { Findings, Item, ItemKind } from '../items/item.ts';
import type { Predictor, Reading } from './predictor.ts';
import * as convert from './to-items.ts';

interface Finders {
  readonly readSections: (text: string, published: string | null) => readonly Section[];
  readonly findDates: (
    document: TextDocument,
    sections: readonly Section[],
    published: string | null,
  ) => readonly FoundDate[];
  readonly findMoney: (document: TextDocument) => readonly FoundMoney[];
  readonly findQuantities: (
    document: TextDocument,
    taken: readonly Span[],
  ) => readonly FoundQuantity[];
  readonly findNames: (
    document: TextDocument,
    entities: readonly KnownEntity[],
  ) => readonly FoundName[];
  readonly findSpeech: (
    document: TextDocument,
    sections: readonly Section[],
    names: readonly FoundName[],
  ) => { quotes: readonly FoundQuote[]; attributions: readonly FoundAttribution[] };
}

const files: Readonly<Record<keyof Finders, string>> = {
  readSections: 'sections/read-sections.ts',
  findDates: 'dates/find-dates.ts',
  findMoney: 'amounts/find-money.ts',
  findQuantities: 'amounts/find-quantities.ts',
  findNames: 'names/find-names.ts',
  findSpeech: 'speech/find-speech.ts',
};

/** Loads the finders that exist; one that cannot be loaded is named on standard error. */
async function loadFinders(): Promise<Partial<Finders>> {
  const found: Record<string, unknown> = {};
  for (const [name, file] of Object.entries(files)) {
    const url = new URL(`../../../src/text/${file}`, import.meta.url);
    if (!existsSync(url)) continue;
    try {
      const loaded: unknown = await import(url.href);
      if (typeof loaded === 'object' && loaded !== null && name in loaded)
        found[name] = (loaded as Record<string, unknown>)[name];
      else console.error(`${file} exports no ${name}`);
    } catch (error) {
      console.error(`${file} cannot be loaded: ${String(error)}`);
    }
  }
  // Each is what its file exports under the name that the interface gives it.
  return found;
}

/** A finder that fails has found nothing, so that the others can still be measured. */
function attempt<T>(what: string, find: (() => T) | undefined): T | undefined {
  if (find === undefined) return undefined;
  try {
    return find();
  } catch (error) {
    console.error(`${what} failed:`, error);
    return undefined;
  }
}

function read(finders: Partial<Finders>, { text, published }: Reading): Findings {
  const document = readDocument(text);
  const findings: Partial<Record<ItemKind, readonly Item[]>> = {};
  const { readSections, findDates, findMoney, findQuantities, findNames, findSpeech } = finders;

  const sections = attempt('readSections', readSections && (() => readSections(text, published)));
  if (sections) findings.section = sections.map(convert.sectionItem);
  const dates = attempt(
    'findDates',
    findDates && (() => findDates(document, sections ?? [], published)),
  );
  if (dates) findings.date = dates.map(convert.dateItem);
  const money = attempt('findMoney', findMoney && (() => findMoney(document)));
  if (money) findings.money = money.map((found) => convert.moneyItem(found, text));
  const labels = (sections ?? []).map(({ start, bodyStart }) => ({ start, end: bodyStart }));
  const amounts = (money ?? []).flatMap(({ whole, conversion }) =>
    conversion === null ? [whole] : [whole, conversion],
  );
  const taken = [...labels, ...(dates ?? []), ...amounts].filter(({ start, end }) => end > start);
  const counts = attempt(
    'findQuantities',
    findQuantities && (() => findQuantities(document, taken)),
  );
  if (counts) findings.quantity = counts.map(convert.quantityItem);
  const names = attempt('findNames', findNames && (() => findNames(document, [])));
  if (names) findings.entity = names.map(convert.nameItem);
  const speech = attempt(
    'findSpeech',
    findSpeech && (() => findSpeech(document, sections ?? [], names ?? [])),
  );
  if (speech) findings.quote = speech.quotes.map((quote) => convert.quoteItem(quote, text));
  return findings;
}

type Understand = (text: string, context: ReadingContext) => Understanding;

/** All readers in one, where all of them exist. */
async function loadUnderstand(): Promise<Understand | null> {
  const url = new URL('../../../src/text/understand.ts', import.meta.url);
  try {
    const loaded: unknown = await import(url.href);
    return (loaded as { understand: Understand }).understand;
  } catch {
    return null;
  }
}

/** Gloss's own readers, as far as they exist. */
export async function loadGloss(): Promise<Predictor> {
  const understand = await loadUnderstand();
  if (understand !== null)
    return {
      name: 'gloss',
      find: ({ text, published }) =>
        convert.findingsOf(understand(text, { published, entities: [] }), text),
    };
  const finders = await loadFinders();
  return { name: 'gloss', find: (reading) => read(finders, reading) };
}
