import type { Codebook } from '../../../src/shared/domain/codebook.ts';
import { readDocument } from '../../../src/text/document/document.ts';
import { suggestFacts } from '../../../src/text/suggest/suggest-facts.ts';
import { readingStages, understand } from '../../../src/text/understand.ts';
import { tokenise } from '../../../src/text/values/numbers/tokens.ts';

/** The parts of the work that are told apart, in their order. */
export const stages = [...readingStages, 'suggestions'] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds of one reading. */
export interface Times {
  /** One pass of the tokeniser over the text. */
  readonly floor: number;
  readonly whole: number;
  readonly stages: ReadonlyMap<Stage, number>;
}

const published = '2025-09-19';

/** Reads a text once, as the window and the command line do, with the time of each part. */
export function readOnce(text: string, book: Codebook): Times {
  const beforeFloor = performance.now();
  tokenise(text);
  const began = performance.now();
  const starts: [Stage, number][] = [];
  const note = (stage: Stage): void => {
    starts.push([stage, performance.now()]);
  };
  const read = understand(text, { published, entities: [] }, note);
  note('suggestions');
  suggestFacts(readDocument(text), read, book);
  const ended = performance.now();
  const times = starts.map(
    ([stage, start], index) => [stage, (starts[index + 1]?.[1] ?? ended) - start] as const,
  );
  return { floor: began - beforeFloor, whole: ended - began, stages: new Map(times) };
}
