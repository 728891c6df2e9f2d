// Names that Node and the browser share, for `shared` and `text`, which run in both and therefore
// see the types of neither. Add a name here only when both hosts have it with this meaning.

// ES2024; in Node since 20.0 and in Chrome since 111.
interface String {
  isWellFormed(): boolean;
}

declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;

declare const crypto: {
  getRandomValues<T extends Uint8Array | Uint16Array | Uint32Array>(array: T): T;
  randomUUID(): string;
};

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
