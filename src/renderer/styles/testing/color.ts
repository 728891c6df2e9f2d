/** Linear-light red, green and blue, 0 to 1. */
export type Color = readonly [number, number, number];

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function toEncoded(channel: number): number {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
}

/** Reads `#rrggbb`. */
export function parseColor(hex: string): Color {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a colour: ${hex}`);
  const channel = (at: number): number =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** The contrast ratio of WCAG 2. */
export function contrast(a: Color, b: Color): number {
  const luminance = ([r, g, bl]: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** What is seen of a translucent colour over another, mixed as browsers do: in encoded sRGB. */
export function over(top: Color, share: number, bottom: Color): Color {
  const mix = (a: number, b: number): number =>
    toLinear(toEncoded(a) * share + toEncoded(b) * (1 - share));
  return [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2])];
}

type Matrix = readonly [Color, Color, Color];

function apply(matrix: Matrix, [r, g, b]: Color): Color {
  const row = ([x, y, z]: Color): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Full colour blindness after Machado, Oliveira and Fernandes (2009), and normal sight. */
export const sights: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function okLab(color: Color, sight: Matrix): Color {
  const [r, g, b] = apply(sight, color);
  const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
  const [l, m, s] = apply(toCones, [clamp(r), clamp(g), clamp(b)]);
  return apply(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far two colours lie apart in OKLab to eyes of that sight; 0.02 is just noticeable. */
export function distance(a: Color, b: Color, sight: Matrix): number {
  const [x, y] = [okLab(a, sight), okLab(b, sight)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
