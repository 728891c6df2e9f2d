import { codesOf, type Codebook } from '../../../../shared/domain/codebook.ts';
import { GlossError } from '../../../../shared/result.ts';
import { splitList } from '../../../../text/values/split-list.ts';
import type { CellValue } from '../actions/commit-cells.ts';
import type { EditResult } from '../actions/edit-cell.ts';
import type { FactsSource } from '../contract.ts';
import type { EditRequest } from '../model/grid-view.ts';
import { Signal } from '../../../grid/signal.ts';
import { booleanOptions, codeOptions } from './code-options.ts';
import { entityOptions } from './entity-options.ts';
import { eventOptions, partOfOptions, partOfQuery } from './link-options.ts';
import { replaceToken, tokenAt, type ListToken } from '../../../grid/list-token.ts';
import { noOptions, type EditorOption, type OptionList } from './option.ts';
import { previewOf, type Preview } from './preview.ts';

type Searches = Pick<FactsSource, 'searchEntities' | 'searchEvents' | 'list' | 'sectionDay'>;

export interface EditorState {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly caret: number;
  readonly list: OptionList;
  /** Index of the highlighted option, which Enter takes; -1 for none. */
  readonly highlighted: number;
  readonly preview: Preview;
}

/** What the coder types into one cell, what it means so far, and what could be meant. */
export class EditorSession {
  readonly state: Signal<EditorState>;
  /** Whether the cell takes several values, with | between them. */
  readonly multiple: boolean;
  readonly hasOptions: boolean;
  readonly #request: EditRequest;
  readonly #book: Codebook;
  readonly #searches: Searches;
  #touched: boolean;
  #moved = false;
  #search: Promise<OptionList> | null = null;
  #completing: Promise<void> | null = null;

  constructor(request: EditRequest, book: Codebook, searches: Searches) {
    const { column, text, shown } = request;
    const type = column.field?.type;
    this.#request = request;
    this.#book = book;
    this.#searches = searches;
    this.#touched = text !== shown;
    this.multiple = column.field?.multiple === true && (type === 'entity' || type === 'code');
    this.hasOptions =
      column.field === null || type === 'entity' || type === 'code' || type === 'boolean';
    this.state = new Signal<EditorState>({
      text,
      caret: text.length,
      list: noOptions,
      highlighted: -1,
      preview: this.#preview(text),
    });
    this.#lookUp();
  }

  /** The text as it stands after a key, a paste or a composition. */
  type(text: string, caret: number): void {
    this.#touched = true;
    this.#moved = false;
    this.state.update({ text, caret, preview: this.#preview(text) });
    this.#lookUp();
  }

  /** Moves the highlight; the ends are joined by the place where nothing is highlighted. */
  highlight(by: number): void {
    const { list, highlighted } = this.state.get();
    const count = list.options.length;
    if (count === 0) return;
    const next =
      Math.abs(by) === 1
        ? ((highlighted + 1 + by + count + 1) % (count + 1)) - 1
        : Math.max(0, Math.min(count - 1, highlighted + by));
    this.#moved = true;
    this.state.update({ highlighted: next });
  }

  /** Puts an option in the place of the name being typed; in a list the next one can follow. */
  take(option: EditorOption): void {
    const { text, caret } = this.state.get();
    const taken = replaceToken(text, caret, option.insert);
    this.type(taken.text, taken.caret);
  }

  /** What committing an option means that was clicked. */
  resultOf(option: EditorOption): EditResult {
    const text = option.insert;
    if (option.value !== null) return { text, value: option.value };
    return { text, value: text === this.#request.shown ? null : { kind: 'text', text } };
  }

  /**
   * Ends the name being typed, by the highlighted option if there is one, and begins another. A
   * name whose search is still under way is completed when the answer comes.
   */
  another(): void {
    const { text, caret, list, highlighted } = this.state.get();
    const search = this.#moved ? null : this.#search;
    const option = search === null ? this.#takes(list, highlighted) : null;
    const token = tokenAt(text, caret);
    if (search !== null && this.#touched) this.#complete(search, token);
    if (option !== null) this.take(option);
    const now = this.state.get();
    const head = `${now.text.slice(0, now.caret).trimEnd()} | `;
    this.type(`${head}${now.text.slice(now.caret).trimStart()}`, head.length);
  }

  #complete(search: Promise<OptionList>, token: ListToken): void {
    const before = this.#completing;
    this.#completing = (async () => {
      await before;
      const found = await search;
      const insert = found.options[found.initial]?.insert;
      const { text, caret } = this.state.get();
      if (insert === undefined || text.slice(token.start, token.end) !== token.text) return;
      const now = `${text.slice(0, token.start)}${insert}${text.slice(token.end)}`;
      this.state.update({
        text: now,
        caret: caret + insert.length - token.text.length,
        preview: this.#preview(now),
      });
    })();
  }

  /** What committing now means. Waits for a search under way, so that speed changes nothing. */
  result(retry: boolean): EditResult {
    const { text, caret, list, highlighted } = this.state.get();
    if (!this.#touched && !this.#moved && !retry) return { text, value: null };
    if (this.#completing !== null || (this.#search !== null && !this.#moved))
      return { text, value: this.#later(this.#search) };
    const value = this.#value(text, caret, list, highlighted);
    const same = value.kind === 'text' && value.text === this.#request.shown && !retry;
    return { text: value.kind === 'text' ? value.text : text, value: same ? null : value };
  }

  async #later(search: Promise<OptionList> | null): Promise<CellValue> {
    const { list, highlighted } = this.state.get();
    const found = search === null || this.#moved ? null : await search;
    await this.#completing;
    const { text, caret } = this.state.get();
    return found === null
      ? this.#value(text, caret, list, highlighted)
      : this.#value(text, caret, found, found.initial);
  }

  /** The option that Enter takes: the initial one counts only if something was typed. */
  #takes(list: OptionList, highlighted: number): EditorOption | null {
    return this.#touched || this.#moved ? (list.options[highlighted] ?? null) : null;
  }

  #value(text: string, caret: number, list: OptionList, highlighted: number): CellValue {
    const option = this.#takes(list, highlighted);
    if (option?.value) return option.value;
    const { editable } = this.#request.column;
    const typed = text.trim();
    if (editable === 'event') return { kind: 'event', event: typed ? { label: typed } : null };
    if (editable === 'part_of') {
      if (typed === '') return { kind: 'partOf', id: null };
      throw new GlossError(
        'not-found',
        `No fact was chosen for “${typed}”.`,
        'Write a fact’s number, such as #12, or choose one from the list.',
      );
    }
    if (option === null) return { kind: 'text', text };
    const taken = this.multiple ? replaceToken(text, caret, option.insert).text : option.insert;
    return { kind: 'text', text: taken };
  }

  #preview(text: string): Preview {
    const { column, row } = this.#request;
    if (column.field === null) return { kind: 'empty' };
    const day =
      column.field.type === 'date' ? this.#searches.sectionDay(row, column.field.key) : null;
    return previewOf(column.field, text, row, this.#book, day);
  }

  #lookUp(): void {
    const { text, caret } = this.state.get();
    const { column } = this.#request;
    const token = this.multiple ? tokenAt(text, caret).text : text.trim();
    if (column.field === null) {
      this.#await(column.editable === 'event' ? this.#events(token) : this.#facts(token));
      return;
    }
    const all = !this.#touched;
    switch (column.field.type) {
      case 'code':
        this.#offer(codeOptions(token, codesOf(this.#book, column.field), all));
        return;
      case 'boolean':
        this.#offer(booleanOptions(token, all));
        return;
      case 'entity':
        this.#await(this.#entities(splitList(token)[0] ?? ''));
        return;
      default:
    }
  }

  #offer(list: OptionList): void {
    this.state.update({ list, highlighted: list.initial });
  }

  #await(search: Promise<OptionList>): void {
    this.#search = search;
    void this.#show(search);
  }

  async #show(search: Promise<OptionList>): Promise<void> {
    const list = await search;
    if (this.#search !== search) return;
    this.#search = null;
    if (!this.#moved) this.#offer(list);
  }

  async #entities(name: string): Promise<OptionList> {
    const kind = this.#request.column.field?.entityKind ?? 'other';
    try {
      return entityOptions(name, await this.#searches.searchEntities(name, null), kind);
    } catch {
      // Without suggestions a name is still a name.
      return noOptions;
    }
  }

  async #events(label: string): Promise<OptionList> {
    try {
      return eventOptions(label, await this.#searches.searchEvents(label));
    } catch {
      return noOptions;
    }
  }

  async #facts(typed: string): Promise<OptionList> {
    const { row } = this.#request;
    try {
      const { rows } = await this.#searches.list(partOfQuery(typed, row.articleId), 0, 50);
      return partOfOptions(typed, row, rows, this.#book);
    } catch {
      return noOptions;
    }
  }
}
