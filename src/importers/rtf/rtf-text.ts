import iconv from 'iconv-lite';
import { GlossError } from '../../shared/result.ts';
import { charsetName } from '../decode.ts';
import { readRtfTokens } from './rtf-tokens.ts';
import {
  characters,
  codePage,
  droppedGroups,
  fontCharsets,
  lineEnds,
  starredText,
} from './rtf-words.ts';

/** The text of a rich text file and what it says of itself. */
export interface RtfContent {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
}

/** Where text of a group goes. */
type Target = 'body' | 'nowhere' | 'fonts' | 'info' | 'title' | 'author' | 'note';

interface Group {
  readonly target: Target;
  readonly isHidden: boolean;
  /** How many characters stand for `\u` in old readers. */
  readonly skip: number;
  readonly charset: string;
}

const deepest = 1000;

function decode(bytes: string, charset: string): string {
  const name = charsetName(charset) ?? 'windows-1252';
  return iconv.decode(
    Buffer.from(bytes, 'latin1'),
    iconv.encodingExists(name) ? name : 'windows-1252',
  );
}

/** The charset that `\fN` of the font table and `\fcharset` in it give, by number. */
function fontOf(
  fonts: ReadonlyMap<number, string>,
  number: number | null,
  otherwise: string,
): string {
  return fonts.get(number ?? -1) ?? otherwise;
}

/**
 * Reads a rich text file whose bytes are characters of their numbers: paragraphs as lines, cells
 * parted by a tab, notes numbered and put at the end; pictures, fonts, headers and fields' commands
 * are left out. Throws `unknown-format` above a thousand nested groups.
 */
export function readRtf(rtf: string): RtfContent {
  const out: Record<'body' | 'title' | 'author', string[]> = { body: [], title: [], author: [] };
  const notes: string[][] = [];
  const fonts = new Map<number, string>();
  const stack: Group[] = [];
  let documentCharset = 'windows-1252';
  let group: Group = { target: 'body', isHidden: false, skip: 1, charset: documentCharset };
  let isStarred = false;
  let isFirst = false;
  let toSkip = 0;
  let font = 0;
  let bytes = '';

  const put = (text: string): void => {
    if (group.isHidden) return;
    if (group.target === 'note') notes.at(-1)?.push(text);
    else if (group.target === 'body' || group.target === 'title' || group.target === 'author')
      out[group.target].push(text);
  };
  // Bytes of one character may come one by one, and are read together.
  const flush = (): void => {
    if (bytes !== '') put(decode(bytes, group.charset));
    bytes = '';
  };
  const enter = (target: Target): void => {
    group = { ...group, target };
  };
  const startNote = (): void => {
    put(`[${String(notes.length + 1)}]`);
    notes.push([`[${String(notes.length + 1)}] `]);
    enter('note');
  };
  const destinations: Readonly<Record<string, () => void>> = {
    info: () => enter('nowhere'),
    title: () => enter('title'),
    author: () => enter('author'),
    footnote: startNote,
    fonttbl: () => enter('fonts'),
  };
  const settings: Readonly<Record<string, (value: number | null) => void>> = {
    ansicpg: (value) => {
      documentCharset = codePage(value ?? 1252);
      group = { ...group, charset: documentCharset };
    },
    mac: () => {
      documentCharset = 'macintosh';
      group = { ...group, charset: documentCharset };
    },
    uc: (value) => {
      group = { ...group, skip: Math.min(Math.max(value ?? 1, 0), 100) };
    },
    u: (value) => {
      const unit = (value ?? 0) & 0xffff;
      if (unit !== 0) put(String.fromCharCode(unit));
      toSkip = group.skip;
    },
    f: (value) => {
      font = value ?? 0;
      if (group.target !== 'fonts')
        group = { ...group, charset: fontOf(fonts, value, documentCharset) };
    },
    fcharset: (value) => {
      const charset = fontCharsets[value ?? 0];
      // Font set 0 is that of the document's own code page.
      if (group.target === 'fonts' && charset !== undefined && value !== 0)
        fonts.set(font, charset);
    },
    plain: () => {
      group = { ...group, isHidden: false, charset: documentCharset };
    },
    v: (value) => {
      group = { ...group, isHidden: value !== 0 };
    },
    deleted: (value) => {
      group = { ...group, isHidden: value !== 0 };
    },
    cell: () => put('\t'),
    nestcell: () => put('\t'),
  };
  const onWord = (name: string, value: number | null): void => {
    const inFonts = group.target === 'fonts';
    if (isFirst || isStarred) {
      const target = destinations[name];
      if (target !== undefined) target();
      else if (droppedGroups.has(name) || (isStarred && !starredText.has(name))) enter('nowhere');
    }
    const character = characters[name];
    if (character !== undefined) put(character);
    else if (lineEnds.has(name)) put('\n');
    else if (!inFonts || name === 'f' || name === 'fcharset') settings[name]?.(value);
  };

  for (const token of readRtfTokens(rtf)) {
    if (token.kind !== 'bytes') flush();
    switch (token.kind) {
      case 'open':
        if (stack.length >= deepest) {
          throw new GlossError(
            'unknown-format',
            'Its groups are nested more than 1,000 deep, as in no honest document.',
            'Open it in a word processor, save it anew, and import that.',
          );
        }
        stack.push(group);
        isFirst = true;
        isStarred = false;
        toSkip = 0;
        continue;
      case 'close':
        group = stack.pop() ?? group;
        toSkip = 0;
        break;
      case 'word':
        if (toSkip > 0) toSkip -= 1;
        else onWord(token.name, token.value);
        break;
      case 'symbol':
        if (toSkip > 0) toSkip -= 1;
        else if (token.symbol === '*') {
          isStarred = true;
          continue;
        } else if (token.symbol === '~') put('\u00A0');
        else if (token.symbol === '_') put('\u2011');
        else if (token.symbol === '\n' || token.symbol === '\r') put('\n');
        else if ('\\{}'.includes(token.symbol)) put(token.symbol);
        break;
      default: {
        const skipped = Math.min(toSkip, token.text.length);
        toSkip -= skipped;
        bytes += token.text.slice(skipped);
      }
    }
    isFirst = false;
    isStarred = false;
  }
  flush();
  const body = [out.body, ...notes].map((part) => part.join('').replace(/\s+$/, '')).join('\n');
  return {
    text: body.replace(/\t\n/g, '\n'),
    title: out.title.join('') || null,
    author: out.author.join('') || null,
  };
}
