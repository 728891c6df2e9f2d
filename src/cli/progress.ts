import { count, type Output } from './output.ts';

/** How often a long run says how far it is, in milliseconds. */
const every = 2000;

/**
 * Answers what is to be called after each of `total` articles: it says on standard error how far
 * the run is, every two seconds, and nothing of a short one. `now` is a clock in milliseconds.
 */
export function articleProgress(
  total: number,
  output: Pick<Output, 'message'>,
  now: () => number = () => performance.now(),
): () => void {
  let done = 0;
  let told = now();
  return () => {
    done += 1;
    if (done === total || now() - told < every) return;
    told = now();
    output.message(`${done.toLocaleString('en')} of ${count(total, 'article')} read`);
  };
}
