import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factColors } from '../../shared/domain/codebook.ts';
import { contrast, distance, over, parseColor, sights, type Color } from './testing/color.ts';

/** The custom properties that a stylesheet gives a theme. */
function themeTokens(file: string, theme: string): ReadonlyMap<string, string> {
  const css = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.includes(`[data-theme='${theme}']`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
}

const pairs = factColors.flatMap((a, i) => factColors.slice(i + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'])('the highlight palette, %s', (theme) => {
  const tokens = new Map([
    ...themeTokens('tokens.css', theme),
    ...themeTokens('fact-colors.css', theme),
  ]);
  const color = (name: string): Color => parseColor(tokens.get(name) ?? `missing ${name}`);
  const share = (name: string): number => Number.parseFloat(tokens.get(name) ?? '') / 100;
  const surfaces = ['--surface', '--surface-2', '--surface-raised'];

  it.each(factColors)('%s stands out as a line on every surface', (name) => {
    for (const surface of surfaces)
      expect(contrast(color(`--fact-${name}`), color(surface))).toBeGreaterThanOrEqual(3);
  });

  it.each(factColors)('%s carries the type’s letter', (name) => {
    expect(contrast(color(`--fact-${name}`), color('--fact-letter'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(factColors)('text reads on the strongest wash of %s, mixed and selected', (name) => {
    const surface = color('--surface');
    const selected = over(color('--accent'), share('--selection-wash'), surface);
    for (const other of factColors) {
      // As segment-look.ts mixes the marks of a segment.
      const mixed = over(color(`--fact-${name}`), 0.5, color(`--fact-${other}`));
      for (const ground of [surface, selected]) {
        const washed = over(mixed, share('--fact-wash-most'), ground);
        expect(contrast(color('--text'), washed)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('washes the active fact strongest, and nothing beyond the most', () => {
    const strengths = ['field', 'fact', 'fact-active', 'most'];
    const shares = strengths.map((kind) => share(`--fact-wash-${kind}`));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(share('--fact-wash-field-active')).toBeGreaterThan(share('--fact-wash-field'));
  });

  it.each(Object.keys(sights))('tells any two colours apart, to eyes of %s sight', (sight) => {
    const matrix = sights[sight];
    if (matrix === undefined) throw new Error(`No such sight: ${sight}`);
    const tooClose: string[] = [];
    for (const [a, b] of pairs) {
      const apart = distance(color(`--fact-${a}`), color(`--fact-${b}`), matrix);
      if (apart < 0.06) tooClose.push(`${a} and ${b}`);
    }
    expect(tooClose).toEqual([]);
  });
});
