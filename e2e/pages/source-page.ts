import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Place {
  readonly from: Point;
  readonly to: Point;
  /** Whether something lies over the words: a card, or a message. */
  readonly isCovered: boolean;
}

/**
 * Finds a quote in the lines that are drawn now and answers where its first character begins and
 * its last one ends, in pixels of the window; null if it is not drawn.
 */
function placeOfQuote(content: Element, quote: string): Place | null {
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
  const from = { x: first.left + 0.5, y: (first.top + first.bottom) / 2 };
  const to = { x: last.right - 0.5, y: (last.top + last.bottom) / 2 };
  const isCovered = [from, to].some(
    ({ x, y }) => !content.contains(document.elementFromPoint(x, y)),
  );
  return { from, to, isCovered };
}

/** Words with every run of blanks as one: a line break may be drawn as either. */
function inOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
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

  /**
   * Waits until the article is open and all that comes by itself has come: suggestions, the notes in
   * the margin, an offered date. What is where in the window stays there from then on.
   */
  async settled(): Promise<void> {
    await expect(this.region).toHaveAttribute('data-progress', 'read', { timeout: 30_000 });
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
    await expect(this.text).toBeFocused();
    await this.expectSelected(quote);
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
    await this.expectSelected(quote);
  }

  /** Clicks in the middle of a quote. */
  async click(quote: string): Promise<void> {
    const { x, y } = await this.middleOf(quote);
    await this.page.mouse.click(x, y);
  }

  /** Rests the pointer in the middle of a quote. */
  async hover(quote: string): Promise<void> {
    const { x, y } = await this.middleOf(quote);
    await this.page.mouse.move(x, y);
  }

  /** What is selected, as the window's own selection says. */
  async selected(): Promise<string> {
    return this.page.evaluate(() => getSelection()?.toString() ?? '');
  }

  /** Waits until just these words are selected. */
  async expectSelected(words: string): Promise<void> {
    await expect.poll(async () => inOneLine(await this.selected())).toBe(inOneLine(words));
  }

  private async middleOf(quote: string): Promise<Point> {
    const { from, to } = await this.scrollTo(quote);
    return { x: from.y === to.y ? (from.x + to.x) / 2 : from.x + 4, y: from.y };
  }

  /** Where a quote is, once it stands still; null if it is not drawn. */
  private async placeOf(quote: string): Promise<Place | null> {
    let before: Place | null | undefined;
    for (;;) {
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      const now = await this.text.evaluate(placeOfQuote, quote);
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
  }

  private async scrollTo(quote: string): Promise<Place> {
    await this.settled();
    const place = (await this.placeOf(quote)) ?? (await this.findByWheel(quote));
    if (!place.isCovered) return place;
    // A card over the words goes as the pointer leaves, a message after its time.
    await this.page.mouse.move(0, 0);
    await expect.poll(async () => (await this.placeOf(quote))?.isCovered).toBe(false);
    return place;
  }

  /** Scrolls on to a quote, and from the top if it is not below. */
  private async findByWheel(quote: string): Promise<Place> {
    const box = await this.region.locator('.cm-scroller').boundingBox();
    if (box === null) throw new Error('The source pane is not shown');
    const { mouse } = this.page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (const start of [0, -10_000_000]) {
      if (start !== 0) await this.wheel(start);
      do {
        const place = await this.placeOf(quote);
        if (place !== null) return place;
      } while (await this.wheel(box.height / 2));
    }
    throw new Error(`The article does not show "${quote}"`);
  }

  /** Turns the wheel and waits until the text has moved; false if it cannot. */
  private async wheel(by: number): Promise<boolean> {
    const scroller = this.region.locator('.cm-scroller');
    const before = await scroller.evaluate(({ scrollTop }) => scrollTop);
    await this.page.mouse.wheel(0, by);
    return scroller.evaluate(
      async (element, { top, down }) => {
        const room = element.scrollHeight - element.clientHeight;
        if (down ? top >= room - 1 : top <= 0) return false;
        for (let frame = 0; frame < 300 && element.scrollTop === top; frame += 1)
          await new Promise((done) => {
            requestAnimationFrame(done);
          });
        return element.scrollTop !== top;
      },
      { top: before, down: by > 0 },
    );
  }
}
