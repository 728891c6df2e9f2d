import { z } from 'zod';
import { GlossError } from '../../shared/result.ts';
import { latin1Of } from '../latin1.ts';
import { maxPdfItems, maxPdfPages, maxPdfSeconds } from '../limits.ts';
import { runsOf, type TextItem } from './page-runs.ts';
import type { PdfPage } from './run.ts';

/** What a PDF holds, before its text is put together. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** Numbers of pages without any text, and of those that could not be read. */
  readonly empty: readonly number[];
  readonly unreadable: readonly number[];
  /** What is printed another way than the page is turned. */
  readonly turned: readonly string[];
  /** What the document says of itself, unchecked. */
  readonly info: Readonly<Record<string, unknown>>;
  /** Names of tables of characters that its fonts need, and that are not there. */
  readonly missingTables: readonly string[];
  /** Its end was missing. */
  readonly isMended: boolean;
}

const anew = 'Open it in a PDF reader, print it to a new PDF or save its text, and import that.';

function explain(thrown: unknown): unknown {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'PasswordException')
    return new GlossError(
      'unknown-format',
      'This PDF is encrypted with a password.',
      'Open it with its password, print it to a new PDF without one, and import that.',
    );
  if (name === 'InvalidPDFException' || name === 'UnknownErrorException')
    return new GlossError('unknown-format', 'This PDF is truncated or damaged.', anew);
  return thrown;
}

interface Described {
  readonly getMetadata: () => Promise<{ readonly info: object }>;
}

interface Page {
  readonly getViewport: (options: { scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly streamTextContent: () => ReadableStream<{ readonly items: readonly object[] }>;
  readonly cleanup: () => unknown;
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

/** The pieces of a page's text; throws `too-large` for more than any page has. */
async function itemsOf(page: Page): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) if (isText(item)) items.push(item);
    if (items.length <= maxPdfItems) continue;
    await reader.cancel();
    throw new GlossError(
      'too-large',
      'A page of this PDF holds more text than any page does.',
      anew,
    );
  }
  return items;
}

function checkTime(deadline: number, number: number): void {
  if (Date.now() <= deadline) return;
  throw new GlossError(
    'too-large',
    `Reading this PDF takes longer than ${String(maxPdfSeconds / 60)} minutes; it stopped before page ${String(number)}.`,
    'Split it into several files, or save its text and import that.',
  );
}

/** Nothing of a document is run or fetched: no script, font, link or attached file. */
const settings = {
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 0,
} as const;

const wantedSchema = z.object({ kind: z.string(), filename: z.string() });

interface Document extends Described {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<Page>;
}

async function readPages(document: Document, alive: () => void): Promise<PdfContent> {
  const deadline = Date.now() + maxPdfSeconds * 1000;
  if (document.numPages > maxPdfPages)
    throw new GlossError(
      'too-large',
      `This PDF has ${String(document.numPages)} pages, more than the ${String(maxPdfPages)} that Gloss reads of one.`,
      'Split it into several files.',
    );
  const pages: PdfPage[] = [];
  const unreadable: number[] = [];
  const askew: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    checkTime(deadline, number);
    alive();
    try {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { runs, turned } = runsOf(await itemsOf(page), transform);
      page.cleanup();
      pages.push({ number, width, height, runs });
      askew.push(...turned);
    } catch (thrown) {
      if (thrown instanceof GlossError) throw thrown;
      unreadable.push(number);
    }
  }
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number);
  const info = await infoOf(document);
  return { pages, empty, unreadable, turned: askew, info, missingTables: [], isMended: false };
}

/** What the library asks for files with: it gets none, and what it asked for is noted. */
function refusing(missing: Set<string>): object {
  return class {
    public readonly fetch = async (wanted: unknown): Promise<never> => {
      const { kind, filename } = wantedSchema.parse(wanted);
      if (kind === 'cMapUrl') missing.add(filename.replace(/\.bcmap$/, ''));
      throw new Error(`${filename} is not fetched`);
    };
  };
}

async function readBytes(bytes: Uint8Array, alive: () => void): Promise<PdfContent> {
  // Loaded when the first PDF comes.
  const { getDocument } = await import('unpdf/pdfjs');
  const missing = new Set<string>();
  const loading = getDocument({ ...settings, BinaryDataFactory: refusing(missing), data: bytes });
  try {
    const content = await readPages(await loading.promise, alive);
    return { ...content, missingTables: [...missing] };
  } finally {
    await loading.destroy();
  }
}

/**
 * Reads what is printed on each page; of a truncated file, what is left. Throws `unknown-format`
 * for encrypted and damaged files, `too-large` beyond the limits of pages, text and time.
 */
export async function readPdf(bytes: Uint8Array, alive: () => void): Promise<PdfContent> {
  try {
    // The library keeps what it is given.
    return await readBytes(bytes.slice(), alive);
  } catch (thrown) {
    const ended = thrown instanceof GlossError ? null : withEnd(bytes);
    if (ended === null) throw explain(thrown);
    try {
      return { ...(await readBytes(ended, alive)), isMended: true };
    } catch {
      throw explain(thrown);
    }
  }
}

/** A truncated file with an end that says where its catalogue is; null if it has one, or none. */
function withEnd(bytes: Uint8Array): Uint8Array | null {
  const file = latin1Of(bytes);
  if (/\btrailer\b/.test(file)) return null;
  const root = /(\d{1,10}) (\d{1,5}) obj\s{0,20}<<[^>]{0,400}\/Type\s{0,5}\/Catalog\b/.exec(file);
  if (root === null) return null;
  const end = `\nendstream\nendobj\ntrailer\n<< /Root ${root[1] ?? ''} ${root[2] ?? ''} R >>\nstartxref\n0\n%%EOF\n`;
  const added = new TextEncoder().encode(end);
  const ended = new Uint8Array(bytes.length + added.length);
  ended.set(bytes);
  ended.set(added, bytes.length);
  return ended;
}

async function infoOf(document: Described): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { info } = await document.getMetadata();
    return Object.fromEntries(Object.entries(info));
  } catch {
    return {};
  }
}
