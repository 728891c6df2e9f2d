import { expect } from '@playwright/test';
import { fieldsOf, type Codebook } from '../../src/shared/domain/codebook.ts';
import type { Span } from '../../src/shared/domain/span.ts';
import type { Workbench } from '../pages/workbench.ts';
import type { CellPlan, FactPlan } from './seeds/fact-plan.ts';
import type { SeedText } from './seeds/seed-text.ts';

/** Codes facts in the window as a person would, and checks that each action is one step. */
export class Coder {
  /** Steps that the status bar must count. */
  depth: number;
  private readonly gloss: Workbench;
  private readonly codebook: Codebook;
  private readonly numbers = new Map<string, number>();
  private text: SeedText | null = null;
  /** Where the selection in the open article begins. */
  private caret = 0;

  constructor(gloss: Workbench, codebook: Codebook, depth: number) {
    this.gloss = gloss;
    this.codebook = codebook;
    this.depth = depth;
  }

  /** Says which article is open; its caret stands at the start. */
  turnTo(text: SeedText): void {
    this.text = text;
    this.caret = 0;
  }

  /** Makes one fact: its evidence, its cells, its event and its whole. */
  async codeFact(plan: FactPlan): Promise<void> {
    const { gloss } = this;
    const number = this.numbers.size + 1;
    this.numbers.set(plan.name, number);
    const type = this.codebook.factTypes.find(({ key }) => key === plan.type);
    const [first, ...others] = plan.quote;
    await this.select(plan, first);
    await this.step(() => gloss.press(type?.letter ?? ''));
    await expect(gloss.facts.cell(number, 'n')).toBeVisible();
    for (const span of others) {
      await this.select(plan, span);
      await this.step(() => gloss.press('+'));
    }
    for (const cell of plan.cells) await this.fill(plan, cell);
    if (plan.event !== undefined) await this.link(plan, 'event', plan.event);
    if (plan.partOf !== undefined)
      await this.link(plan, 'part_of', `#${String(this.numbers.get(plan.partOf))}`);
  }

  private async step(action: () => Promise<unknown>): Promise<void> {
    await action();
    this.depth += 1;
    await this.gloss.expectUndoDepth(this.depth);
  }

  private async fill(plan: FactPlan, cell: CellPlan): Promise<void> {
    const { gloss } = this;
    const { field, read, typed, marked = [] } = cell;
    if (read !== undefined) {
      // The mouse goes from the words to the cell, the keyboard from the cell to the words.
      if (plan.mouse === true) await this.select(plan, read);
      await this.aim(plan, field);
      if (plan.mouse !== true) await this.select(plan, read);
      await this.step(() => gloss.press(plan.mouse === true ? 'Control+Enter' : 'Enter'));
    }
    if (typed !== undefined) await this.type(plan, field, typed);
    for (const span of marked) {
      await this.aim(plan, field);
      await this.select(plan, span);
      await this.step(() => gloss.press('Shift+Enter'));
    }
  }

  /** Makes a cell the one that Enter in the source fills. */
  private async aim(plan: FactPlan, field: string): Promise<void> {
    const { facts, source } = this.gloss;
    const number = this.numberOf(plan);
    const label = fieldsOf(this.codebook, plan.type).find(({ key }) => key === field)?.label ?? '';
    const target = new RegExp(`(^| )Fact ${String(number)} ${label}( |$)`);
    if (plan.mouse === true) {
      await facts.goTo(number, field);
    } else {
      await source.focus();
      for (let turn = 0; turn < 40; turn += 1) {
        const before = await source.target();
        if (target.test(before)) break;
        await this.gloss.press('Tab');
        await expect.poll(() => source.target()).not.toBe(before);
      }
    }
    await expect.poll(() => source.target()).toMatch(target);
  }

  private async type(plan: FactPlan, field: string, value: string): Promise<void> {
    const { gloss } = this;
    const number = this.numberOf(plan);
    if (plan.mouse === true) {
      await this.step(() => gloss.facts.type(number, field, value));
      return;
    }
    await this.aim(plan, field);
    await gloss.press('F6');
    await expect(gloss.facts.cell(number, field)).toBeFocused();
    await this.enter(value);
  }

  /** Types into the focused cell and stays on it. */
  private async enter(value: string): Promise<void> {
    await this.gloss.page.keyboard.type(value);
    await this.step(() => this.gloss.press('Control+Enter'));
  }

  /** Ties the fact to an event or a whole, in the columns at the right end of its row. */
  private async link(plan: FactPlan, column: 'event' | 'part_of', value: string): Promise<void> {
    const { gloss } = this;
    const number = this.numberOf(plan);
    if (plan.mouse === true) {
      await this.step(() => gloss.facts.type(number, column, value));
      return;
    }
    await gloss.source.focus();
    await gloss.press('F6', 'End');
    await expect(gloss.facts.cell(number, 'event')).toBeFocused();
    if (column === 'part_of') await gloss.press('ArrowLeft');
    await expect(gloss.facts.cell(number, column)).toBeFocused();
    await this.enter(value);
  }

  /** Selects the very span: by dragging where its words stand once, else by finding them. */
  private async select(plan: FactPlan, span: Span): Promise<void> {
    const { source } = this.gloss;
    const { text } = this;
    if (text === null) throw new Error('No article was opened.');
    const words = text.words(span);
    const places = text.alike(span);
    if (plan.mouse === true && places.length === 1) {
      await source.selectByMouse(words);
    } else {
      if (this.further(places, span) > 3) {
        const [quote] = plan.quote;
        await source.findOn(text.words(quote), this.further(text.alike(quote), quote));
        this.caret = quote.start;
      }
      await source.findOn(words, this.further(places, span));
    }
    this.caret = span.start;
    await source.expectSelected(words);
  }

  /** How often the find bar must go on from the first match after the caret, around the end. */
  private further(places: readonly number[], { start }: Span): number {
    const first = Math.max(
      0,
      places.findIndex((at) => at >= this.caret),
    );
    return (places.indexOf(start) - first + places.length) % places.length;
  }

  private numberOf(plan: FactPlan): number {
    const number = this.numbers.get(plan.name);
    if (number === undefined) throw new Error(`No fact ${plan.name} was made.`);
    return number;
  }
}
