// The reading worker: understands one article's text on a thread of its own.
import { readDocument } from '../../text/document/document.ts';
import { suggestFacts } from '../../text/suggest/suggest-facts.ts';
import { readingStages, understand } from '../../text/understand.ts';
import { packSpans } from './name-spans.ts';
import type { ReadingMessage, ReadingRequest } from './messages.ts';

const total = readingStages.length + 1;

function tell(message: ReadingMessage): void {
  postMessage(message);
}

/** How many suggestions one message carries: few enough to take in within a frame. */
const portion = 250;

function read({ text, context, codebook }: ReadingRequest): void {
  let done = 0;
  const understanding = understand(text, context, (what) => {
    tell({ kind: 'stage', done, total, what });
    done += 1;
  });
  tell({ kind: 'stage', done, total, what: 'suggestions' });
  const suggestions = suggestFacts(readDocument(text), understanding, codebook);
  for (let at = 0; at < suggestions.length; at += portion)
    tell({ kind: 'suggestions', suggestions: suggestions.slice(at, at + portion) });
  const { dateClues, repetitions } = understanding;
  const names = packSpans(understanding.names);
  tell({ kind: 'read', read: { dateClues, repetitions, names } });
}

addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  try {
    read(event.data);
  } catch (thrown) {
    tell({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
});
