import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of so many articles, in folders of hundred, each of a few hundred words of its own. */
export function manyArticles(folder: string, count: number): string {
  const inside = join(folder, 'many');
  for (let n = 0; n < count; n += 1) {
    const part = join(inside, `part ${String(Math.floor(n / 100))}`);
    mkdirSync(part, { recursive: true });
    const words = Array.from({ length: 300 }, (_, at) =>
      ((n * 7919 + at * at * 31 + 17) % 99_991).toString(36),
    );
    writeFileSync(
      join(part, `article ${String(n)}.txt`),
      `The story of number ${String(n)}\n\n${words.join(' ')}.\n`,
    );
  }
  return inside;
}
