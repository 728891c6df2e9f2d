/** An array that counts how often its elements are looked at. */
export function counted<T>(items: readonly T[]): { items: readonly T[]; looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(items, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { items: proxy, looks: () => looks };
}
