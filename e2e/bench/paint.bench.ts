import { join } from 'node:path';
import { test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { tell } from './report/row.ts';
import { seedHighlights } from './support/seeded.ts';
import { emptyFrames } from './support/frames.ts';
import { measure, type Sample } from './support/probe.ts';
import { highlighted } from './support/projects.ts';
import { median } from './support/statistics.ts';

const rounds = 12;

/** Opens an article by its title, from the click in the list to its first line being painted. */
function openArticle(gloss: Workbench, title: string): Promise<Sample> {
  const goal = { kind: 'text', selector: '.cm-line', text: title } as const;
  return measure(gloss.page, { goal, input: 'click', tasks: true }, () =>
    gloss.articles.getByRole('option', { name: title }).click(),
  );
}

/** From the task that got the text and its marks to the painted frame, and from the click. */
function times(samples: readonly Sample[]): { readonly paint: number; readonly all: number } {
  return {
    paint: median(samples.map(({ task, painted }) => painted - task)),
    all: median(samples.map(({ input, painted }) => painted - input)),
  };
}

test('paint a megabyte with 5,000 highlights', async ({ open, folder }, info) => {
  const project = join(folder, 'highlighted.gloss');
  await seedHighlights(project);
  const gloss = await open({ args: [project] });
  const frame = median(await emptyFrames(gloss.page));

  const marked: Sample[] = [];
  const plain: Sample[] = [];
  await gloss.openArticle(highlighted.plain);
  for (let round = 0; round < rounds; round += 1) {
    marked.push(await openArticle(gloss, highlighted.marked));
    // So that what one opening leaves to do is not timed with the next; as below.
    await gloss.page.waitForTimeout(300);
    plain.push(await openArticle(gloss, highlighted.plain));
    await gloss.page.waitForTimeout(300);
  }

  await openArticle(gloss, highlighted.marked);
  // A megabyte is still read for suggestions in the background.
  await gloss.page.waitForTimeout(1000);
  const added: Sample[] = [];
  await gloss.source.focus();
  await gloss.press('Control+Home');
  for (let round = 0; round < rounds; round += 1) {
    await gloss.source.selectNextLine();
    const goal = { kind: 'more', selector: '.source-mark' } as const;
    added.push(
      await measure(gloss.page, { goal, input: 'keydown', tasks: true }, () => gloss.press('o')),
    );
    await gloss.page.waitForTimeout(300);
  }

  const shared = { unit: 'ms', statistic: 'median', samples: rounds } as const;
  const emptyFrame = { value: frame, what: 'an empty frame' };
  const unmarked = { value: times(plain).paint, what: 'the same without highlights' };
  await tell(info, {
    work: 'text and 5,000 highlights there → painted',
    measured: times(marked).paint,
    floor: emptyFrame,
    target: { most: 2, of: 'ratio' },
    ...shared,
  });
  await tell(info, {
    work: 'the same, against an article without highlights',
    measured: times(marked).paint,
    floor: unmarked,
    target: null,
    ...shared,
  });
  await tell(info, {
    work: 'click on the article → painted',
    measured: times(marked).all,
    floor: { value: times(plain).all, what: 'the same without highlights' },
    target: null,
    ...shared,
  });
  await tell(info, {
    work: 'a new highlight, commit known → painted',
    measured: times(added).paint,
    floor: emptyFrame,
    target: { most: 16, of: 'measured' },
    ...shared,
  });
});
