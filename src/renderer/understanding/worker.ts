// The reading worker: understands one article's text on a thread of its own.
import { readDocument } from '../../text/document/document.ts';
import { suggestFacts } from '../../text/suggest/suggest-facts.ts';
import { readingStages, understand } from '../../text/understand.ts';
import { packSpans } from './name-spans.ts';
import type { ReadingMessage, ReadingRequest, WarmUpRequest } from './messages.ts';
import { warmText } from './warm-text.ts';

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

/** How often the small text is read: code that ran a few times is compiled better. */
const rounds = 3;

/** Reads the small text, so that the first article costs as little as the tenth. */
function warmUp({ codebook }: WarmUpRequest): void {
  const context = { published: '2025-04-11', entities: [] };
  for (let round = 0; round < rounds; round += 1)
    suggestFacts(readDocument(warmText), understand(warmText, context), codebook);
}

addEventListener('message', (event: MessageEvent<ReadingRequest | WarmUpRequest>) => {
  if (event.data.kind === 'warm up') {
    try {
      warmUp(event.data);
    } catch {
      // Nobody waits for it; what is wrong shows with the first article.
    }
    return;
  }
  try {
    read(event.data);
  } catch (thrown) {
    tell({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
});
