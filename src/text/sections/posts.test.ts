import { describe, expect, it } from 'vitest';
import { readSections } from './read-sections.ts';

function postsOf(text: string): readonly { words: string; day: string | null }[] {
  return readSections(text, '2025-04-11')
    .filter((section) => section.kind === 'post')
    .map(({ start, end, day }) => ({ words: text.slice(start, end), day }));
}

const before = 'Defence Minister Tina Holt has thanked Norway for its help in the flood.';
const after = 'Norway will send four more boats, its ambassador said on Friday in the capital.';

describe('embedded posts', () => {
  it.each([
    'Our thanks to Norway for the boats! — Tina Holt (@tholt) April 11, 2025',
    'Our thanks to Norway for the boats (and for…— Tina Holt (@tholt) April 11, 2025',
    'Our thanks to Norway pic.twitter.com/a1B2c3— Tina Holt (@tholt) 11 April 2025',
    'Our thanks to Norway -- Tina Holt (@tholt) Apr 11, 2025',
    'Our thanks to Norway - Tina Holt (@t.holt.example) April 11, 2025',
    'Our thanks to Norway — Tina Holt 🇸🇮 (@tholt) April 11, 2025',
    'Our thanks to Norway — Tina Holt (Telegram) April 11, 2025',
    'Our thanks to Norway — Ministry of the Interior on Telegram, 11 April 2025',
    'Our thanks to Norway — Border Guard (Telegram channel), April 11, 2025',
    'Our thanks to Norway — Office of the Mayor, via X, April 11, 2025',
  ])('are signed: %j', (post) => {
    expect(postsOf([before, post, after].join('\n'))).toEqual([{ words: post, day: '2025-04-11' }]);
  });

  it('reach up to the first line that somebody speaks in', () => {
    const post = [
      'I am grateful to the people of Norway for the boats and the crews.',
      'Their coming saved the upper town (with… — Tina Holt (@tholt) April 11, 2025',
    ];
    expect(postsOf([before, ...post, after].join('\n'))).toEqual([
      { words: post.join('\n'), day: '2025-04-11' },
    ]);
  });

  it('have their signature in a line of its own', () => {
    const post = ['Boats on the way.', '— Tina Holt (@tholt) April 11, 2025'];
    expect(postsOf([before, ...post, after].join('\n'))).toEqual([
      { words: post.join('\n'), day: '2025-04-11' },
    ]);
  });

  it('follow each other', () => {
    const posts = [
      'First boats have left Bergen.\n— Tina Holt (@tholt) April 10, 2025',
      'They are here.\n— Tina Holt (@tholt) April 11, 2025',
    ];
    expect(postsOf([before, ...posts, after].join('\n'))).toEqual([
      { words: posts[0], day: '2025-04-10' },
      { words: posts[1], day: '2025-04-11' },
    ]);
  });

  it('are all that follows the line which brings them in', () => {
    const post = [
      'The bridge is gone.',
      'Forty pupils are on the roof of the school.',
      '— Mateja Zupan (@mzupan) April 11, 2025',
    ];
    const text = [before, 'A teacher wrote on X:', ...post, after].join('\n');
    expect(postsOf(text).map(({ words }) => words)).toEqual([post.join('\n')]);
  });

  it('begin with name and handle', () => {
    const post = [
      'Tina Holt',
      '@tholt',
      'The boats are here, and the crews are resting.',
      '2:07 PM · Apr 11, 2025',
    ];
    expect(postsOf([before, ...post, after].join('\n'))).toEqual([
      { words: post.join('\n'), day: '2025-04-11' },
    ]);
  });

  it('begin with name, handle and date in one line', () => {
    const post = ['Tina Holt (@tholt) · Apr 11, 2025', 'The boats are here.'];
    expect(postsOf([before, ...post, after].join('\n'))).toEqual([
      { words: post.join('\n'), day: '2025-04-11' },
    ]);
  });

  it('are no sentences that name a handle', () => {
    const text = [before, 'Her account (@tholt) was silent on Friday, and so was the ministry.'];
    expect(postsOf(text.join('\n'))).toEqual([]);
  });
});

describe('threads', () => {
  it('may be copied as account, time and words, a line each', () => {
    const posts = ['The pier is closed.', 'It opens on Monday.', 'Bring a torch.'].map(
      (words, at) => `Port of Sarn @portofsarn\n3 March 2026, 09:1${String(at)} CET\n${words}`,
    );
    const sections = readSections(posts.join('\n\n'), '2026-03-05');
    expect(sections.map(({ kind, time, label }) => [kind, time, label])).toEqual([
      ['post', '2026-03-03T09:10+01:00', null],
      ['post', '2026-03-03T09:11+01:00', null],
      ['post', '2026-03-03T09:12+01:00', null],
    ]);
  });

  it('are a post for each number', () => {
    const thread = [
      '1/ The dam above Brod has a crack. What we know so far:',
      '2/ It was seen on Tuesday by a walker, who called the town hall.',
      'Nobody answered.',
      '3/ On Friday the sirens went off at last.',
    ];
    const sections = readSections(thread.join('\n'), '2025-04-11');
    expect(sections.map(({ kind, level, label }) => [kind, level, label])).toEqual([
      ['post', 0, '1/'],
      ['post', 0, '2/'],
      ['post', 0, '3/'],
    ]);
  });

  it('nest in an article', () => {
    const thread = ['1/3 The dam has a crack.', '2/3 It was seen on Tuesday.', '3/3 We told you.'];
    const text = [before, 'An engineer wrote:', ...thread, after].join('\n');
    expect(postsOf(text).map(({ words }) => words)).toEqual(thread);
  });
});

describe('a thread with signed posts', () => {
  const signed = (words: string, clock: string): string =>
    `${words}\n— Tina Holt (@tholt) · 11 Apr 2025, ${clock} UTC`;
  const answer =
    'The boats are moored.\n— Ola Berg (@berg), harbour master, Brod · 11 Apr 2025, 09:20 UTC';
  const thread = [
    'Thread: what the flood did',
    signed('1/3 The water came at night, and it stayed.', '09:05'),
    signed('2/3 Two boats are missing.', '09:12'),
    answer,
    signed('3/3 More tomorrow.', '09:31'),
    signed('Update: both boats were found.', '17:05'),
  ].join('\n\n');

  it('ends each post at its signature, answers among them, and has their times', () => {
    const posts = readSections(thread, null).filter(({ kind }) => kind === 'post');
    expect(posts.map(({ time }) => time?.slice(11))).toEqual([
      '09:05Z',
      '09:12Z',
      '09:20Z',
      '09:31Z',
      '17:05Z',
    ]);
    expect(thread.slice(posts[2]?.start, posts[2]?.end)).toBe(answer);
  });
});
