import type { Codebook } from '../../shared/domain/codebook.ts';
import { compareSpans, type Span } from '../../shared/domain/span.ts';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { Understanding } from '../../shared/domain/understanding.ts';
import type { TextDocument } from '../document/document.ts';
import { findAid } from './aid/find-aid.ts';
import { findAttacks } from './attack/find-attacks.ts';
import type { Draft } from './cells/draft.ts';
import { findDeployments } from './deployment/find-deployments.ts';
import { findMeetings } from './meeting/find-meetings.ts';
import { fitCells } from './cells/fit.ts';
import { findStatements } from './statement/find-statements.ts';
import { sceneOf } from './scene/scene.ts';
import { linkRepeats } from './link-repeats.ts';

function keysOf(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const keys = new Map<Draft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    const { start, end } = draft.anchor;
    const key = `${draft.type}:${start}-${end}`;
    if (taken.has(key)) continue;
    taken.add(key);
    keys.set(draft, key);
  }
  return keys;
}

/**
 * The facts that a text tells, as proposals with evidence, in text order (issue 3). Only types and
 * fields of the built-in codebook that `codebook` has too, with the same type of value, are given.
 * Offsets are UTF-16 code units; linear in the text's length.
 */
export function suggestFacts(
  document: TextDocument,
  understanding: Understanding,
  codebook: Codebook,
): readonly Suggestion[] {
  const scene = sceneOf(document, understanding);
  const types = new Set(codebook.factTypes.map(({ key }) => key));
  const drafts = findAll(scene)
    .filter(({ type }) => types.has(type))
    .toSorted((a, b) => compareSpans(a.anchor, b.anchor));
  const keys = keysOf(drafts);
  const suggestions = drafts.flatMap((draft): Suggestion[] => {
    const key = keys.get(draft);
    if (key === undefined) return [];
    return [
      {
        key,
        factType: draft.type,
        anchor: draft.anchor,
        spans: draft.spans.toSorted(compareSpans),
        cells: fitCells(draft.cells, draft.type, codebook),
        partOf: draft.partOf === null ? null : (keys.get(draft.partOf) ?? null),
        repeats: [],
      },
    ];
  });
  return linkRepeats(suggestions, understanding.repetitions);
}

function anchorsOf({ anchor, cells }: Draft): readonly Span[] {
  const counts = cells.filter(({ field }) => /^(?:value|quantity|killed|injured)$/.test(field));
  return [anchor, ...counts.flatMap(({ evidence }) => evidence)];
}

function findAll(scene: ReturnType<typeof sceneOf>): readonly Draft[] {
  const facts = [
    ...findAid(scene),
    ...findAttacks(scene),
    ...findDeployments(scene),
    ...findMeetings(scene),
  ];
  // What tells a fact: its anchor, and sums and counts that it took from other sentences.
  const anchors = facts.flatMap(anchorsOf).toSorted(compareSpans);
  return [...facts, ...findStatements(scene, anchors)];
}
