import type { Zone } from './zone-names.ts';
import { readNotedZone } from './zones.ts';

/** How far down the note can stand. */
const reach = 6000;
const note = /\btimes (?:are |listed |given |shown |stated )*(?:in |local to |local \()?/i;

/** The zone of a text's clocks that it notes itself: "All times Eastern", "(all times are GMT)". */
export function notedZone(text: string): Zone | null {
  const head = text.slice(0, reach);
  const match = note.exec(head);
  return match === null ? null : readNotedZone(head, match.index + match[0].length);
}
