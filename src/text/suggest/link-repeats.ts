import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { Repetition } from '../../shared/domain/understanding.ts';
import { itemsWithin } from '../document/find.ts';

/**
 * Links each suggestion to those that stand at the same place of a repeated passage: the same fact
 * type, at the same distance from the passage's start or the nearest in order.
 */
export function linkRepeats(
  suggestions: readonly Suggestion[],
  repetitions: readonly Repetition[],
): readonly Suggestion[] {
  const repeats = new Map<string, string[]>();
  const anchors = suggestions.map((suggestion) => ({ ...suggestion.anchor, suggestion }));
  for (const { spans } of repetitions) {
    const groups = new Map<string, Suggestion[]>();
    for (const span of spans) {
      const counts = new Map<string, number>();
      for (const { suggestion } of itemsWithin(anchors, span)) {
        const count = counts.get(suggestion.factType) ?? 0;
        counts.set(suggestion.factType, count + 1);
        const place = `${suggestion.factType} ${count}`;
        const group = groups.get(place);
        if (group === undefined) groups.set(place, [suggestion]);
        else group.push(suggestion);
      }
    }
    for (const group of groups.values()) noteGroup(group, repeats);
  }
  return suggestions.map((suggestion) => {
    const others = repeats.get(suggestion.key);
    return others === undefined ? suggestion : { ...suggestion, repeats: others };
  });
}

/** A bound for what is kept of a passage that stands a thousand times. */
const most = 20;

function noteGroup(group: readonly Suggestion[], repeats: Map<string, string[]>): void {
  if (group.length < 2) return;
  const keys = group.slice(0, most + 1).map(({ key }) => key);
  for (const { key } of group)
    repeats.set(key, keys.filter((other) => other !== key).slice(0, most));
}
