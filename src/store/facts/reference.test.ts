import { expect, it } from 'vitest';
import { liveBlog, overnightBlog } from '../testing/live-blog.ts';
import { addFact, editCell, importText, spanOf, testStore } from '../testing/project.ts';

/** A fact whose cell `day` holds this. */
function withDay(value: object): object {
  return { cells: { day: { value } } };
}

it('counts words of a live blog from the day of their update', () => {
  const store = testStore();
  const articleId = importText(store, overnightBlog, { published: '2025-04-11' });
  const { id } = addFact(store, articleId);
  const row = editCell(store, id, 'day', 'yesterday', [spanOf(overnightBlog, 'yesterday')]);
  expect(row).toMatchObject(
    withDay({ edtf: '2025-04-11', precision: 'day', basis: 'relative to section' }),
  );
});

it('needs no date of the article where the section has a day', () => {
  const store = testStore();
  const { id } = addFact(store, importText(store, overnightBlog));
  expect(editCell(store, id, 'day', 'today', [spanOf(overnightBlog, 'today')])).toMatchObject(
    withDay({ edtf: '2025-04-11', basis: 'relative to section' }),
  );
  const title = [spanOf(overnightBlog, 'Storm')];
  expect(editCell(store, id, 'day', 'today', title).cells['day']).toMatchObject({ input: 'today' });
});

it('keeps explicit dates explicit, and counts from the article where no section has a day of its own', () => {
  const store = testStore();
  const text = 'The boats left on Thursday, 10 April 2025.';
  const articleId = importText(store, text, { published: '2025-04-11' });
  const { id } = addFact(store, articleId, 'GIFT', [spanOf(text, 'The boats')]);
  expect(editCell(store, id, 'day', 'Thursday')).toMatchObject(
    withDay({ edtf: '2025-04-10', basis: 'relative to article' }),
  );
  const explicit = withDay({ edtf: '2025-04-10', basis: 'explicit' });
  expect(editCell(store, id, 'day', '10 April 2025')).toMatchObject(explicit);
  const blog = importText(store, liveBlog, { published: '2025-04-11' });
  const fact = addFact(store, blog, 'GIFT', [spanOf(liveBlog, 'Norway')]);
  expect(editCell(store, fact.id, 'day', 'Thursday')).toMatchObject(
    withDay({ edtf: '2025-04-10', basis: 'relative to article' }),
  );
  expect(editCell(store, fact.id, 'day', '10 April 2025')).toMatchObject(explicit);
});

it('counts from the article where the day that a section prints is the article’s', () => {
  const store = testStore();
  const items = [
    'date 2025-04-04 The ministers of Norway and Sweden will meet on April 10.',
    'Sweden sent two boats to the northern islands.',
    'Norway opened a forum on the safety of ferries.',
    'Finland asked for more time.',
  ];
  const text = items.join('\n');
  const articleId = importText(store, text, { published: '2025-04-04' });
  const { id } = addFact(store, articleId);
  expect(editCell(store, id, 'day', 'April 10', [spanOf(text, 'April 10')])).toMatchObject(
    withDay({ edtf: '2025-04-10', basis: 'relative to article' }),
  );
});

it('goes by the cell’s evidence, given or there already, then by the fact’s', () => {
  const store = testStore();
  const articleId = importText(store, overnightBlog, { published: '2025-04-11' });
  const { id } = addFact(store, articleId, 'GIFT', [spanOf(overnightBlog, 'Sweden')]);
  const section = withDay({ basis: 'relative to section' });
  const article = withDay({ basis: 'relative to article' });
  expect(editCell(store, id, 'day', 'Thursday')).toMatchObject(section);
  const title = [spanOf(overnightBlog, 'Storm')];
  expect(editCell(store, id, 'day', 'Thursday', title)).toMatchObject(article);
  expect(editCell(store, id, 'day', 'Wednesday')).toMatchObject(article);
  expect(editCell(store, id, 'day', 'Thursday', [])).toMatchObject(section);
});

it('counts from no day where only the month or the year of the article is known', () => {
  const store = testStore();
  for (const published of ['2025-04', '2025']) {
    const articleId = importText(store, `Boats left in ${published}.`, { published });
    const { id } = addFact(store, articleId);
    expect(editCell(store, id, 'day', 'yesterday').cells['day']).toMatchObject({
      input: 'yesterday',
    });
    expect(editCell(store, id, 'day', '10 April 2025')).toMatchObject(
      withDay({ edtf: '2025-04-10', basis: 'explicit' }),
    );
  }
});
