import type { Section } from '../../shared/domain/understanding.ts';
import type { Span } from '../../shared/domain/span.ts';
import { sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSuggestions } from '../state/suggestions.ts';
import { say } from './notify.ts';

/** Shows a section: its label, or its first words where it has none. */
export function showSection({ start, end, bodyStart }: Section): void {
  const shown = bodyStart > start ? bodyStart : Math.min(end, start + 80);
  sourcePane.current?.goTo({ start, end: Math.min(shown, end) });
}

/** Puts the caret at the section before or behind it; headings and quotes within count too. */
export function stepSection(by: 1 | -1): void {
  const { sections } = useReading.getState();
  const caret = sourcePane.current?.caret() ?? 0;
  const starts = sections.filter(({ start }) => (by === 1 ? start > caret : start < caret));
  const next = by === 1 ? starts[0] : starts.at(-1);
  if (next === undefined) say(by === 1 ? 'This is the last section' : 'This is the first section');
  else showSection(next);
}

/** All places of the passage that begins here, if it stands in this text twice or more. */
function placesOf(at: number): readonly Span[] {
  const repetitions = useSuggestions.getState().read?.repetitions ?? [];
  return repetitions.find(({ spans }) => spans.some(({ start }) => start === at))?.spans ?? [];
}

/** Shows what a note in the margin speaks of: the section, or all places of a repeated passage. */
export function showNote(at: number): void {
  const { sections, repeated } = useReading.getState();
  const places = placesOf(at);
  const passage = repeated.find(({ start }) => start === at);
  if (places.length > 0) {
    const index = places.findIndex(({ start }) => start === at);
    const next = places[(index + 1) % places.length];
    if (next !== undefined) sourcePane.current?.goTo(next);
    say(`This passage stands here ${String(places.length)} times`);
  } else if (passage !== undefined) {
    const titles = passage.others.map(({ title }) => title ?? 'Untitled').join('; ');
    sourcePane.current?.goTo(passage);
    say(`This passage also stands in: ${titles}`);
  } else {
    const section = sections.find(({ start }) => start === at);
    if (section !== undefined) showSection(section);
  }
}
