import { expect, test } from '../fixtures.ts';
import { EntitiesPage } from '../pages/entities-page.ts';
import { SuggestionsPage } from '../pages/suggestions-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { expectAccessible } from '../support/accessible.ts';
import { codeFacts } from '../support/coded-facts.ts';
import { ask } from '../support/gloss-api.ts';

const value = '£640 million ($870 million)';

async function aliasesOf(gloss: Workbench, name: string): Promise<readonly string[]> {
  const [found] = await ask(gloss.page, 'entity.search', { query: name });
  return found?.aliases ?? [];
}

test('a name that the text prints is remembered by a key, and fills cells from then on', async ({
  open,
}) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  await source.selectByKeys(`${value} from Belmere`);
  await gloss.press('a');
  await source.selectByKeys('Belmere');
  await gloss.press('Enter');
  await expect(facts.cell(1, 'donor')).toContainText('Belmere');

  await test.step('an entity that the words do not name is offered the name once', async () => {
    await facts.type(1, 'donor', 'Kingdom of Belmere');
    const offer = gloss.status.getByRole('button', { name: /remember the name/ });
    await expect(offer).toContainText('Kingdom of Belmere is printed as “Belmere”');
    await expectAccessible(gloss, 'an offered name');
    await gloss.press('Control+Shift+a');
    await expect(offer).toBeHidden();
    await expect.poll(() => aliasesOf(gloss, 'Kingdom of Belmere')).toEqual(['Belmere']);
  });

  await test.step('what is proposed names it so, without the article being opened anew', async () => {
    const { rows } = new SuggestionsPage(page);
    // The longer reading the article took, the longer names have to rest before it is read again.
    await expect(rows.filter({ hasText: 'Donor Kingdom of Belmere' }).first()).toBeVisible({
      timeout: 60_000,
    });
  });

  await test.step('the words fill a cell with the entity by themselves', async () => {
    await source.selectByKeys(value);
    await gloss.press('a');
    await source.selectByKeys('Belmere');
    await gloss.press('Enter');
    await expect(facts.cell(2, 'donor')).toContainText('Kingdom of Belmere');
    await expect(page.getByText(/is printed as/)).toBeHidden();
  });

  await test.step('the editor tells and finds the other name', async () => {
    await facts.edit(2, 'recipient');
    await facts.editor.fill('belmer');
    await expect(page.getByRole('option', { name: /Kingdom of Belmere/ })).toContainText(
      'also Belmere',
    );
    await facts.editor.fill('belmere');
    await expect(page.getByText('takes Kingdom of Belmere')).toBeVisible();
    await gloss.press('Escape');
  });

  await test.step('undo takes the name away', async () => {
    await source.focus();
    await gloss.press('Control+z', 'Control+z', 'Control+z');
    await expect.poll(() => aliasesOf(gloss, 'Kingdom of Belmere')).toEqual([]);
  });
});

test('entities are renamed, named, typed and merged by keys, each undoable in place', async ({
  open,
}) => {
  const gloss = await open();
  const { facts, page } = gloss;
  await codeFacts(page);
  await gloss.reload();
  await facts.tab('Aid').click();
  await facts.goTo(1, 'donor');
  const entities = new EntitiesPage(page);

  await test.step('the dialog opens at the entity of the cell in work', async () => {
    await gloss.press('Control+Shift+n');
    await expect(entities.name).toHaveValue('Belmere');
    await expect(entities.search).toBeFocused();
    await expectAccessible(gloss, 'the entities');
  });
  const before = await gloss.undoDepth();

  await test.step('renaming keeps the old name', async () => {
    await page.keyboard.type('belm');
    await entities.expectNames('Belmere');
    await gloss.press('ArrowDown', 'Enter');
    await expect(entities.name).toBeFocused();
    await page.keyboard.type('Kingdom of Belmere');
    await gloss.press('Enter');
    await expect(entities.row('Kingdom of Belmere')).toContainText('also Belmere');
    await expect(entities.aliases).toHaveText(['Belmere']);
    await expect(entities.name).toBeFocused();
  });

  await test.step('another name is added, and one that is taken is refused in place', async () => {
    await gloss.press('Tab', 'Tab');
    await expect(entities.otherName).toBeFocused();
    await page.keyboard.type('BLM');
    await gloss.press('Enter');
    await expect(entities.aliases).toHaveText(['Belmere', 'BLM']);
    await page.keyboard.type('norvalia');
    await gloss.press('Enter');
    await expect(
      entities.details.getByRole('alert').filter({ hasText: '“norvalia” is an entity of its own' }),
    ).toBeVisible();
    await expectAccessible(gloss, 'a refused name');
    await gloss.press('Escape');
    await expect(entities.otherName).toHaveValue('');
    await expect(entities.dialog).toBeVisible();
  });

  await test.step('the kind is changed', async () => {
    await entities.details.getByRole('combobox', { name: 'Kind' }).selectOption('organisation');
    await expect(entities.row('Kingdom of Belmere')).toContainText('organisation');
  });
  await gloss.expectUndoDepth(before + 3);

  await test.step('two are merged, after the facts were counted', async () => {
    await entities.search.focus();
    await entities.search.fill('or');
    await gloss.press('ArrowDown');
    await expect(entities.list).toBeFocused();
    await gloss.press('Home');
    await entities.search.fill('');
    await expect(entities.rows).toHaveCount(15);
    await entities.row('Norvalia').locator('.entity-tick').click();
    await entities.row('Kingdom of Belmere').locator('.entity-tick').click();
    await expect(entities.details.getByRole('status')).toContainText(
      '2 facts that name Norvalia will name Kingdom of Belmere',
    );
    await expect(entities.details.getByRole('status')).toContainText(
      'It will be known as Belmere, BLM, Norvalia, too.',
    );
    await expectAccessible(gloss, 'a merge');
    await entities.list.focus();
    await gloss.press('Enter');
    await expect(entities.details.getByRole('radio', { name: /Kingdom of Belmere/ })).toBeFocused();
    await gloss.press('Enter');
    await expect(entities.row('Norvalia')).toHaveCount(0);
    await expect(entities.aliases).toHaveText(['Belmere', 'BLM', 'Norvalia']);
    await gloss.expectUndoDepth(before + 4);
  });

  await test.step('undo in the dialog takes back one step after the other', async () => {
    await entities.list.focus();
    await gloss.press('Control+z');
    await expect(entities.row('Norvalia')).toHaveCount(1);
    await gloss.press('Control+z', 'Control+z', 'Control+z');
    await expect(entities.row('Belmere')).toHaveCount(1);
    await gloss.expectUndoDepth(before);
    await gloss.press('Control+y');
    await expect(entities.row('Kingdom of Belmere')).toHaveCount(1);
    await expect(entities.dialog).toBeVisible();
  });

  await test.step('an entity that undo takes away leaves the list and the details', async () => {
    await gloss.press('Control+z');
    await expect(entities.row('Belmere')).toHaveCount(1);
    await entities.search.focus();
    await page.keyboard.type('dolun');
    await entities.expectNames('Yarek Dolun');
    // The last fact that was coded named him first.
    await gloss.press('ArrowDown', 'Control+z');
    await expect(entities.rows).toHaveCount(0);
    await expect(entities.details).toContainText('No entity has this name');
    await gloss.press('Control+y');
    await entities.expectNames('Yarek Dolun');
    await gloss.press('Control+y');
    await entities.search.focus();
    await gloss.press('Escape');
    await expect(entities.search).toHaveValue('');
    await expect(entities.row('Kingdom of Belmere')).toHaveCount(1);
  });

  await test.step('the table shows the new name', async () => {
    await gloss.press('Escape');
    await expect(entities.dialog).toBeHidden();
    await expect(facts.cell(1, 'donor')).toContainText('Kingdom of Belmere');
  });
});

test('twenty thousand entities are listed by the rows that show', async ({ open }) => {
  const gloss = await open();
  const { page } = gloss;
  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 1 });
  for (let block = 0; block < 4; block += 1) {
    const { value: fact } = await ask(page, 'fact.create', {
      articleId: rows[0]?.id ?? '',
      factType: 'AID',
      spans: [{ start: 0, end: 6 }],
    });
    const names = Array.from(
      { length: 5000 },
      (_, n) => `Name ${String(block * 5000 + n).padStart(5, '0')}`,
    );
    await ask(page, 'fact.edit', {
      edits: [{ factId: fact.id, field: 'donor', input: names.join(' | ') }],
    });
  }
  const entities = new EntitiesPage(page);
  await gloss.press('Control+Shift+n');
  await expect(entities.rows.first()).toContainText('Name 00000');
  await gloss.press('ArrowDown', 'End');
  await expect(entities.name).toHaveValue('Name 19999');
  await gloss.press('PageUp');
  await expect(entities.name).not.toHaveValue('Name 19999');
  expect(await entities.rows.count()).toBeLessThan(60);
  await page.keyboard.type('12345');
  await entities.expectNames('Name 12345');
});
