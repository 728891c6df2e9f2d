import type { Locator, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Finds a quote in the lines that are drawn now and answers where its first character begins and
 * its last one ends, in pixels of the window; null if it is not drawn.
 */
function placeOfQuote(content: Element, quote: string): { from: Point; to: Point } | null {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  for (const [index, line] of [...content.querySelectorAll('.cm-line')].entries()) {
    if (index > 0) text += '\n';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
  }
  const at = text.indexOf(quote);
  if (at < 0) return null;
  const rectOf = (offset: number): DOMRect => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    const range = document.createRange();
    if (piece !== undefined) {
      range.setStart(piece.node, offset - piece.start);
      range.setEnd(piece.node, offset - piece.start + 1);
    }
    return range.getBoundingClientRect();
  };
  const first = rectOf(at);
  const last = rectOf(at + quote.length - 1);
  const box = content.closest('.cm-scroller')?.getBoundingClientRect();
  if (box === undefined || first.top < box.top || last.bottom > box.bottom) return null;
  return {
    from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
    to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
  };
}

/** The Source pane. */
export class SourcePage {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Source' });
  }

  get text(): Locator {
    return this.region.getByRole('textbox', { name: 'Article text' });
  }

  async focus(): Promise<void> {
    await this.text.focus();
  }

  /** Selects a quote without the mouse: find it, go to its nth occurrence, leave the search. */
  async selectByKeys(quote: string, occurrence = 1): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+f');
    const find = this.region.getByRole('textbox', { name: 'Find', exact: true });
    await find.fill(quote);
    for (let n = 1; n < occurrence; n += 1) await find.press('Enter');
    await find.press('Escape');
  }

  /** Selects the line after the caret's or the selection's. */
  async selectNextLine(): Promise<void> {
    // The first leaves a selection at its start.
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'Shift+End'])
      await this.page.keyboard.press(key);
  }

  /** Finds words from the caret on, and goes `further` to a later place that reads the same. */
  async findOn(words: string, further = 0): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+f');
    const find = this.region.getByRole('textbox', { name: 'Find', exact: true });
    // Words that stand there from the last time are typed anew, or nothing would be looked for.
    await find.fill('');
    await find.fill(words);
    for (let n = 0; n < further; n += 1) await find.press('Enter');
    await find.press('Escape');
  }

  /** What the bar below the text says that Enter fills, such as "Fact 3 Donor". */
  async target(): Promise<string> {
    return (await this.region.locator('.coding-target').innerText()).replaceAll(/\s+/g, ' ').trim();
  }

  /** Selects a quote by dragging over it, after scrolling to it with the wheel. */
  async selectByMouse(quote: string): Promise<void> {
    const place = await this.scrollTo(quote);
    await this.page.mouse.move(place.from.x, place.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((place.from.x + place.to.x) / 2, place.to.y, { steps: 3 });
    await this.page.mouse.move(place.to.x, place.to.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Clicks in the middle of a quote. */
  async click(quote: string): Promise<void> {
    const { from, to } = await this.scrollTo(quote);
    const sameLine = from.y === to.y;
    await this.page.mouse.click(sameLine ? (from.x + to.x) / 2 : from.x + 4, from.y);
  }

  /** Rests the pointer in the middle of a quote. */
  async hover(quote: string): Promise<void> {
    const { from, to } = await this.scrollTo(quote);
    await this.page.mouse.move(from.y === to.y ? (from.x + to.x) / 2 : from.x + 4, from.y);
  }

  /** What is selected, as the window's own selection says. */
  async selected(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? '');
  }

  private async scrollTo(quote: string): Promise<{ from: Point; to: Point }> {
    const content = this.text;
    const box = await this.region.locator('.cm-scroller').boundingBox();
    if (box === null) throw new Error('The source pane is not shown');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const shown = await content.evaluate(placeOfQuote, quote);
    if (shown !== null) return shown;
    await this.page.mouse.wheel(0, -10_000_000);
    for (let turn = 0; turn < 400; turn += 1) {
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      const place = await content.evaluate(placeOfQuote, quote);
      if (place !== null) return place;
      await this.page.mouse.wheel(0, box.height / 3);
    }
    throw new Error(`The article does not show "${quote}"`);
  }
}
