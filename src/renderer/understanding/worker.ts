// The reading worker: understands one article's text on a thread of its own.
import { readDocument } from '../../text/document/document.ts';
import { suggestFacts } from '../../text/suggest/suggest-facts.ts';
import { readingStages, understand } from '../../text/understand.ts';
import type { ReadArticle, ReadingMessage, ReadingRequest } from './messages.ts';

const total = readingStages.length + 1;

function tell(message: ReadingMessage): void {
  postMessage(message);
}

function read({ text, context, codebook }: ReadingRequest): ReadArticle {
  let done = 0;
  const understanding = understand(text, context, (what) => {
    tell({ kind: 'stage', done, total, what });
    done += 1;
  });
  tell({ kind: 'stage', done, total, what: 'suggestions' });
  const suggestions = suggestFacts(readDocument(text), understanding, codebook);
  return { understanding, suggestions };
}

addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  try {
    tell({ kind: 'read', read: read(event.data) });
  } catch (thrown) {
    tell({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
});
