import { expect, test } from '@playwright/test';
import { ask } from '../support/gloss-api.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();

// Between the halves nothing may get lost or go astray: neither the selected words nor the keyboard.

test('words stay selected while the mouse goes to the table, and its cell takes them', async () => {
  const gloss = shared.gloss();
  const { facts, source } = gloss;
  await source.selectByMouse('Anneke Vordal has thanked Esperan for another €750 million');
  await gloss.press('a');
  await expect(facts.rows).toHaveCount(1);
  await source.selectByMouse('Esperan');
  await facts.goTo(1, 'donor');
  await expect.poll(() => source.target()).toMatch(/Fact 1 Donor/);
  await gloss.press('Control+Enter');
  await expect(facts.cell(1, 'donor')).toContainText('Esperan');
});

test('the keyboard that follows a new fact at once comes to that fact', async () => {
  const gloss = shared.gloss();
  const { facts, page, source } = gloss;
  const words = ['UPDATE 2112 GMT', 'Anneke Vordal', 'Esperan'];
  let number = (await ask(page, 'project.info', {})).facts;
  // Each fact is of another type than the one before, so that the table has to be read anew.
  for (const letter of ['o', 'a', 'o', 'a', 'o', 'a']) {
    number += 1;
    await source.selectByKeys(words[number % words.length] ?? '');
    await gloss.press(letter);
    await expect(gloss.status).toContainText(`Add ${letter === 'o' ? 'Other' : 'Aid'} fact`);
    await gloss.press('F6');
    await expect(facts.cell(number, letter === 'o' ? 'what' : 'donor')).toBeFocused();
  }
});

test('finding the same words again goes to them again', async () => {
  const { source } = shared.gloss();
  await source.selectByKeys('Belmere');
  await source.selectByKeys('Belmere');
  expect(await source.selected()).toBe('Belmere');
});
