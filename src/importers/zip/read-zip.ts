import { crc32, inflateRawSync } from 'node:zlib';
import { GlossError } from '../../shared/result.ts';
import { leastSuspectBytes, maxEntries, maxRatio, maxUnpackedBytes } from '../limits.ts';
import { entryName } from './entry-name.ts';

/** One file in an archive. */
export interface ZipEntry {
  /** Without anything that leads out of the archive. */
  readonly name: string;
  /** What the archive says it is unpacked; it is never larger. */
  readonly size: number;
  /** Unpacks it. Throws if it is encrypted, damaged, packed in another way, or a bomb. */
  readonly open: () => Uint8Array;
}

function damaged(what: string): GlossError {
  return new GlossError(
    'unknown-format',
    `${what} It is truncated or damaged.`,
    'Get it anew, or unpack it with a program that repairs archives and import the folder.',
  );
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Marker = 0xffffffff;

/** Where the directory ends: the last such mark, behind which only a comment may stand. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw damaged('The archive has no directory at its end.');
}

interface Packed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly local: number;
}

/** Sizes beyond four gigabytes are larger than any file that is read; the field is only followed. */
function zip64Size(view: DataView, start: number, length: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1 || at + 12 > start + length) continue;
    return Number(view.getBigUint64(at + 4, true));
  }
  return null;
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly Packed[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  // Programs put themselves before an archive that unpacks itself; offsets count from behind them.
  const start = end - length;
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) throw damaged('The directory of the archive lies outside of it.');
  const entries: Packed[] = [];
  let at = start;
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const declared = view.getUint32(at + 24, true);
    const size =
      declared === zip64Marker
        ? zip64Size(view, at + 46 + nameLength, Math.min(extraLength, end - at - 46 - nameLength))
        : declared;
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: size ?? zip64Marker,
      local: view.getUint32(at + 42, true) + shift,
    });
    if (entries.length > maxEntries)
      throw new GlossError(
        'too-large',
        'The archive holds more than 100,000 files.',
        'Unpack it and import the folder.',
      );
    at = next;
  }
  if (entries.length < count && count !== 0xffff)
    throw damaged('Files are missing in the directory of the archive.');
  return entries;
}

function checkSize({ size, packedSize }: Packed): void {
  const isBomb = size > leastSuspectBytes && size > packedSize * maxRatio;
  if (!isBomb && size <= maxUnpackedBytes) return;
  throw new GlossError(
    'too-large',
    isBomb
      ? `Unpacked it would be ${String(Math.floor(size / Math.max(1, packedSize)))} times larger than packed, as no text is.`
      : 'Unpacked it is larger than 200 MB.',
    'If you trust it, unpack it yourself and import what is in it.',
  );
}

function inflate(data: Uint8Array, { size }: Packed): Uint8Array {
  try {
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: Math.max(1, size) }));
  } catch {
    throw damaged('It cannot be unpacked.');
  }
}

function openEntry(bytes: Uint8Array, view: DataView, packed: Packed): Uint8Array {
  const { flags, method, size, packedSize, local, crc } = packed;
  if ((flags & 1) !== 0)
    throw new GlossError(
      'unknown-format',
      'It is encrypted with a password.',
      'Unpack it with its password and import what is in it.',
    );
  checkSize(packed);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
    throw damaged('It is not where the directory of the archive says.');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged('Its end is missing.');
  const data = bytes.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8)
    throw new GlossError(
      'unknown-format',
      `It is packed in a way (method ${String(method)}) that Gloss does not read.`,
      'Unpack it and import the folder, or pack it anew as an ordinary ZIP archive.',
    );
  const unpacked = method === 0 ? data : inflate(data, packed);
  if (unpacked.length !== size || crc32(unpacked) !== crc)
    throw damaged('What is unpacked is not what was packed.');
  return unpacked;
}

/**
 * The files of a ZIP archive as its directory lists them, folders left out; nothing is unpacked
 * until it is opened. Throws `unknown-format` for a truncated or damaged archive, `too-large` if
 * all files together would be larger than 200 MB, or there are too many.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw damaged('The archive ends at its beginning.');
  return readDirectory(bytes, view)
    .filter(({ name }) => name !== '' && !name.endsWith('/'))
    .map((packed) => ({
      name: packed.name,
      size: packed.size,
      open: () => openEntry(bytes, view, packed),
    }));
}
