import type { Line } from './line.ts';

const account = /^[^\n@]{0,80}\(?@[\w.@-]{2,60}\)?$/u;

/** Whether the line is the name that a post is copied with: `Ministry of Ports (@ports)`. */
export function isAccount(line: Pick<Line, 'text'>): boolean {
  return account.test(line.text);
}
