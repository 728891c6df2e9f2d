import { expect, it } from 'vitest';
import { readSections } from './read-sections.ts';

const words = [
  'The dam above Brod has a crack, and it grows.',
  'Two engineers looked at it today. They left without a word. 🧵',
  'Nobody answered us.\n\nWe go on asking.',
];

function shape(text: string): readonly (readonly [string, string | null, string])[] {
  return readSections(text, '2025-04-12').map(({ kind, time, start, end }) => [
    kind,
    time,
    text.slice(start, end),
  ]);
}

it.each([
  ['13:15 UTC · 11 Apr 2025', '2025-04-11T13:15Z'],
  ['1:15 PM GMT · Apr 11, 2025', '2025-04-11T13:15Z'],
  ['1:15 PM · Apr 11, 2025', null],
  ['1:15 PM · Apr 11, 2025 · 12.3K Views', null],
  ['1:15 PM · Apr 11, 2025\n14 Reposts', null],
])('ends posts with %j', (stamp, time) => {
  const posts = words.map((post) => `${post}\n${stamp}`);
  const text = ['Brod Watch (@brodwatch)', ...posts].join('\n\n');
  expect(shape(text)).toEqual([
    ['heading', null, 'Brod Watch (@brodwatch)'],
    ...posts.map((post) => ['post', time, post]),
  ]);
});

it('reads the answers below a thread with their times', () => {
  const stamped = words.map((post) => `${post}\n07:02 UTC · 11 Apr 2025`);
  const answer = 'We hear you.\n— Town of Brod (@brod), 09:40 UTC · 11 Apr 2025';
  const text = [...stamped, 'Answers', answer].join('\n\n');
  expect(shape(text).slice(-2)).toEqual([
    ['heading', null, 'Answers'],
    ['post', '2025-04-11T09:40Z', answer],
  ]);
});

it.each([
  ['stand above their words', (post: string) => `07:02 UTC, 11 April 2025\n${post}`],
  ['stand by themselves', (post: string) => `07:02 UTC, 11 April 2025\n\n${post}`],
  ['stand below headlines', (post: string) => `Crack grows\n07:02 UTC, 11 April 2025\n\n${post}`],
])('leaves the times of a live blog that %s to it', (_, entry) => {
  const kinds = shape(words.map((post) => entry(post)).join('\n\n')).map(([kind]) => kind);
  expect(kinds).toContain('update');
  expect(kinds).not.toContain('post');
});

it('ends posts with an account and its time right below the words, and begins them with one above', () => {
  const account = 'Ann Lee (@annlee) · 11 Apr 2025, 13:15 UTC';
  // Four, since the last account has no words behind it that it could begin.
  const below = [...words, 'The night was quiet.'].map((post) => `${post}\n${account}`);
  const above = words.toReversed().map((post) => `${account}\n${post}`);
  for (const posts of [below, above])
    expect(shape(posts.join('\n\n'))).toEqual(
      posts.map((post) => ['post', '2025-04-11T13:15Z', post]),
    );
});
