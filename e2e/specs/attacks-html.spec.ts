import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { blockedIn, type Blocked } from '../support/blocked.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import { answerMessageBox } from '../support/dialogs.ts';
import { ask } from '../support/gloss-api.ts';
import {
  hostilePage,
  hostileTitle,
  shownImage,
  shownMarkup,
  traces,
} from '../support/hostile-page.ts';
import { shareListener } from '../support/listener.ts';
import { shareGloss } from '../support/shared-gloss.ts';

test.describe.configure({ mode: 'serial' });
const shared = shareGloss();
const outside = shareListener();
let before: Blocked;
/** The hostile page, once it is written. */
let hostile = '';

/** Nothing of the page is in the document, nothing ran, and nothing even tried to leave. */
async function expectHarmless(): Promise<void> {
  const { app, page } = shared.gloss();
  expect(await page.evaluate(traces, outside().at)).toEqual([]);
  expect(outside().arrived).toEqual([]);
  expect(await blockedIn(app)).toEqual(before);
  expect(page.url()).toBe('app://gloss/index.html');
}

test.afterEach(expectHarmless);

test('a page full of code comes in as text alone', async () => {
  const gloss = shared.gloss();
  const { app, page, source } = gloss;
  before = await blockedIn(app);
  hostile = test.info().outputPath('hostile.html');
  writeFileSync(hostile, hostilePage(outside().at));
  await new ImportsPage(gloss).files([hostile]);
  await expect(source.text).toContainText('The harbour at noon');
  await expect(source.text).toContainText(`As words: ${shownMarkup}`);
  await expect(source.region.getByRole('heading', { name: hostileTitle })).toBeVisible();

  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 100 });
  const row = rows.find(({ title }) => title === hostileTitle);
  const article = await ask(page, 'article.get', { id: row?.id ?? '' });
  expect(article.text).toContain(
    `As words: ${shownMarkup} and <script>globalThis.pwned=4</script>.`,
  );
  expect(article.text).toContain('Last line\u202e of the \u2066page\u2069.');
  for (const dropped of ['script in head', 'styled text', 'frame text', outside().at, 'svg script'])
    expect(article.text).not.toContain(dropped);
  expect(article).toMatchObject({ published: null, url: null });
});

test('reading, marking and filling with its words runs none of them', async () => {
  const gloss = shared.gloss();
  const { facts, page, source } = gloss;
  await source.click('Belmere sent');
  await source.selectByKeys(shownMarkup);
  await gloss.press('o');
  await expect(facts.rows).toHaveCount(1);
  await expect(facts.cell(1, 'quote')).toContainText(shownMarkup);
  await facts.goTo(1, 'actor');
  await source.selectByKeys(shownImage);
  await gloss.press('Enter');
  await expect(facts.cell(1, 'actor')).toContainText(shownImage);
  await expectHarmless();

  await test.step('in the editor and its list of known names', async () => {
    await facts.edit(1, 'actor');
    await facts.editor.fill('<img');
    await expect(page.getByRole('option', { name: shownImage })).toBeVisible();
    await expectHarmless();
    await gloss.press('Escape');
  });

  await test.step('in the card over a highlight', async () => {
    await source.click('As words');
    await page.mouse.move(0, 0);
    await source.click('bold');
    await expectHarmless();
  });

  await test.step('in a text cell that is typed into', async () => {
    await facts.type(1, 'what', `=HYPERLINK("http://${outside().at}") ${shownMarkup}`);
    await expect(facts.cell(1, 'what')).toContainText(shownMarkup);
  });
});

test('its title and names stay words in every list and dialog', async () => {
  const gloss = shared.gloss();
  const { page } = gloss;
  await expect(gloss.articles.getByRole('option', { name: hostileTitle })).toBeVisible();
  await expectHarmless();

  await gloss.press('Control+h');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await expectHarmless();
  await gloss.press('Escape');

  await gloss.press('Control+k');
  await page.getByRole('combobox').fill('ignore all previous');
  await expect(page.getByRole('option', { name: hostileTitle })).toBeVisible();
  await expectHarmless();
  await gloss.press('Escape');

  const imports = new ImportsPage(gloss);
  await imports.files([hostile]);
  await expect(imports.reports.getByText(hostileTitle).first()).toBeVisible();
  await expectHarmless();
  await gloss.press('Escape');

  await gloss.press('Control+Shift+f');
  await page.keyboard.insertText('" OR 1=1 NEAR(* {{');
  await expect(gloss.articles.getByText(/\d+ articles? found/)).toBeVisible();
  await gloss.press('Escape');
});

test('a link that would run code is shown, and refused by name', async () => {
  const gloss = shared.gloss();
  const { app, page, source } = gloss;
  await answerMessageBox(app, 1);
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  await source.region.getByRole('button', { name: 'Article details' }).click();
  const url = source.region.getByRole('textbox', { name: 'URL' });
  for (const address of ['javascript:globalThis.pwned=5', 'file:///etc/passwd']) {
    await url.fill(address);
    await url.press('Enter');
    await source.region.getByRole('button', { name: 'Open in the browser' }).click();
    await expect(page.getByText('Only http and https links can be opened.').first()).toBeVisible();
  }
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened') as unknown)).toEqual([]);
});
