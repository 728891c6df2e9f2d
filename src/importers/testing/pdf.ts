import { createHash } from 'node:crypto';
import { latin1Of } from '../latin1.ts';

/** A line of text as it is to be printed, in points from the page's lower left corner. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Quarters of a turn, counter-clockwise. */
  readonly turn?: 0 | 1;
}

export interface PdfOptions {
  /** Entries of the document's information, as text. */
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** Encrypts with this password (RC4, 128 bits); '' opens without one. */
  readonly password?: string;
  /** Replaces or adds objects by number, to break what is right. */
  readonly objects?: Readonly<Record<number, string>>;
}

/** Widths of Helvetica, in thousandths, of the characters from the space to the tilde. */
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/** How wide a text is in Helvetica, in points. */
export function textWidth(text: string, size = 10): number {
  let width = 0;
  for (const character of text) width += widths[character.charCodeAt(0) - 32] ?? 556;
  return (width * size) / 1000;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`;
}

function contentOf(prints: readonly Print[]): string {
  const shown = prints.map(({ text, x, y, size = 10, bold = false, turn = 0 }) => {
    const matrix = turn === 0 ? '1 0 0 1' : '0 1 -1 0';
    return `BT /F${bold ? '2' : '1'} ${String(size)} Tf ${matrix} ${String(x)} ${String(y)} Tm ${literal(text)} Tj ET`;
  });
  return shown.join('\n');
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let at = 0, to = 0; at < 256; at += 1) {
    to = (to + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, to);
  }
  let a = 0;
  let b = 0;
  return data.map((byte) => {
    a = (a + 1) & 255;
    b = (b + (box[a] ?? 0)) & 255;
    swap(a, b);
    return byte ^ (box[((box[a] ?? 0) + (box[b] ?? 0)) & 255] ?? 0);
  });
}

function md5(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

const padding = bytesOf(atob('KL9OXk51ikFkAE5W//oBCC4uALbQaD6ALwyp/mRTaXo='));

function padded(password: string): Uint8Array {
  return Uint8Array.from([...bytesOf(password), ...padding].slice(0, 32));
}

function hexOf(bytes: Uint8Array): string {
  return `<${Buffer.from(bytes).toString('hex')}>`;
}

function round(key: Uint8Array, data: Uint8Array): Uint8Array {
  let out = data;
  for (let turn = 0; turn < 20; turn += 1)
    out = rc4(
      key.map((byte) => byte ^ turn),
      out,
    );
  return out;
}

const fileId = bytesOf('gloss test files');

/** The standard security handler, revision 3 (PDF 1.7, 7.6.3). */
function encryption(password: string): { readonly entry: string; readonly key: Uint8Array } {
  let ownerKey = md5(padded('owner'));
  for (let turn = 0; turn < 50; turn += 1) ownerKey = md5(ownerKey);
  const owner = round(ownerKey, padded(password));
  let key = md5(padded(password), owner, Uint8Array.from([0xfc, 0xff, 0xff, 0xff]), fileId);
  for (let turn = 0; turn < 50; turn += 1) key = md5(key);
  const user = [...round(key, md5(padding, fileId)), ...new Uint8Array(16)];
  const entry = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${hexOf(owner)} /U ${hexOf(Uint8Array.from(user))} >>`;
  return { entry, key };
}

function encrypt(key: Uint8Array, number: number, data: string): string {
  const own = md5(key, Uint8Array.from([number & 255, number >> 8, 0, 0, 0])).slice(0, 16);
  return latin1Of(rc4(own, bytesOf(data)));
}

/** A PDF of pages of US letter size, with Helvetica and its bold form, as bytes. */
export function pdfOf(pages: readonly (readonly Print[])[], options: PdfOptions = {}): Uint8Array {
  const { info = {}, language, password, objects = {} } = options;
  const secret = password === undefined ? null : encryption(password);
  const all = new Map<number, string>();
  const kids = pages.map((_, at) => `${String(10 + at * 2)} 0 R`);
  const said = Object.entries(info).map(([key, value]) => {
    const shown = secret === null ? value : encrypt(secret.key, 3, value);
    return `/${key} ${literal(shown)}`;
  });
  const lang =
    language === undefined
      ? ''
      : ` /Lang ${literal(secret === null ? language : encrypt(secret.key, 1, language))}`;
  all.set(1, `<< /Type /Catalog /Pages 2 0 R${lang} >>`);
  all.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${String(pages.length)} >>`);
  all.set(3, `<< ${said.join(' ')} >>`);
  const fontOf = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  all.set(4, fontOf('Helvetica'));
  all.set(5, fontOf('Helvetica-Bold'));
  if (secret !== null) all.set(6, secret.entry);
  for (const [at, prints] of pages.entries()) {
    const number = 10 + at * 2;
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${String(number + 1)} 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>`,
    );
    const plain = contentOf(prints);
    const content = secret === null ? plain : encrypt(secret.key, number + 1, plain);
    all.set(number + 1, `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
  }
  for (const [number, object] of Object.entries(objects)) all.set(Number(number), object);
  let file = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of all) {
    offsets.set(number, file.length);
    file += `${String(number)} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...all.keys()) + 1;
  const start = file.length;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const id = hexOf(fileId);
  const locked = secret === null ? '' : ' /Encrypt 6 0 R';
  file += `xref\n0 ${String(size)}\n${rows.join('')}trailer\n<< /Size ${String(size)} /Root 1 0 R /Info 3 0 R /ID [${id} ${id}]${locked} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return bytesOf(file);
}

/** Where a column of running text stands. */
export interface Column {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size?: number;
  /** From line to line, in sizes. */
  readonly leading?: number;
  /** Sets the first line in. */
  readonly indent?: number;
}

/** A paragraph broken into lines; words in `broken` (`infra-structure`) are cut where they have to. */
export function setParagraph(text: string, column: Column): readonly Print[] {
  const { x, top, width, size = 10, leading = 1.2, indent = 0 } = column;
  const prints: Print[] = [];
  let line = '';
  const flush = (): void => {
    const first = prints.length === 0 ? indent : 0;
    prints.push({ text: line, x: x + first, y: top - prints.length * size * leading, size });
  };
  for (const word of text.split(' ')) {
    const room = width - (prints.length === 0 ? indent : 0);
    const next = line === '' ? word : `${line} ${word}`;
    const whole = next.replaceAll('~', '');
    if (textWidth(whole, size) <= room) {
      line = whole;
      continue;
    }
    // A tilde is where a word may be broken.
    const [start, ...rest] = word.split('~');
    const broken = `${line} ${start ?? ''}-`;
    if (rest.length > 0 && textWidth(broken, size) <= room) {
      line = broken;
      flush();
      line = rest.join('');
    } else {
      flush();
      line = word.replaceAll('~', '');
    }
  }
  flush();
  return prints;
}
