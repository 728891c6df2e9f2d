import type { Span } from '../shared/domain/span.ts';
import type { ReadingContext, Understanding } from '../shared/domain/understanding.ts';
import { findMoney } from './amounts/find-money.ts';
import { findQuantities } from './amounts/find-quantities.ts';
import { findDates } from './dates/find-dates.ts';
import { readDocument } from './document/document.ts';
import { readClauses } from './modality/read-clauses.ts';
import { findNames } from './names/find-names.ts';
import { findRepetitions } from './repetition/find-repetitions.ts';
import { dateClues } from './sections/date-clues.ts';
import { labelSpan } from './sections/label-span.ts';
import { readSections } from './sections/read-sections.ts';
import { findSpeech } from './speech/find-speech.ts';

/** The parts of the work, in their order; each is told before it begins. */
export const readingStages = [
  'words',
  'sections',
  'dates',
  'money',
  'quantities',
  'names',
  'quotes',
  'clauses',
  'repetitions',
] as const;
export type ReadingStage = (typeof readingStages)[number];

/**
 * Reads one text: sections, dates, money, quantities, names, quotes, clauses and repetitions.
 * Offsets are UTF-16 code units. Takes time linear in the text's length, about a second for a
 * megabyte, so it belongs off the thread that draws; `onStage` tells which part begins.
 */
export function understand(
  text: string,
  context: ReadingContext,
  onStage: (stage: ReadingStage) => void = () => {},
): Understanding {
  const { published, entities } = context;
  onStage('words');
  const document = readDocument(text);
  onStage('sections');
  const clues = dateClues(text);
  const sections = readSections(text, published);
  onStage('dates');
  const dates = findDates(document, sections, published, clues[0]?.day ?? null);
  onStage('money');
  const money = findMoney(document);
  onStage('quantities');
  const labels = sections.flatMap((section): Span[] => {
    const label = labelSpan(text, section);
    return label === null ? [] : [label];
  });
  const amounts = money.flatMap(({ whole, conversion }) =>
    conversion === null ? [whole] : [whole, conversion],
  );
  const quantities = findQuantities(document, [...labels, ...dates, ...amounts]);
  onStage('names');
  const names = findNames(document, entities);
  onStage('quotes');
  const { quotes, attributions } = findSpeech(document, sections, names);
  onStage('clauses');
  const clauses = readClauses(document);
  onStage('repetitions');
  const repetitions = findRepetitions(document);
  return {
    dateClues: clues,
    sections,
    dates,
    money,
    quantities,
    names,
    quotes,
    attributions,
    clauses,
    repetitions,
  };
}
