import type { Span } from '../../shared/domain/span.ts';
import type { Section } from '../../shared/domain/understanding.ts';

/**
 * Where a section's label stands, with the mark behind it up to the section's words; null without
 * a label. A label stands first but where a headline is printed above its time, or a post's number
 * behind its words. Offsets are UTF-16 code units.
 */
export function labelSpan(text: string, section: Section): Span | null {
  const { label, start, end, bodyStart } = section;
  if (label === null) return null;
  const at = text.indexOf(label, start);
  if (at === -1 || at + label.length > end) return null;
  return { start: at, end: Math.max(at + label.length, bodyStart) };
}
