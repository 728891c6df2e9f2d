import { useLayoutEffect, useState, type RefObject } from 'react';

/** The inner size of an element in px, kept up to date. */
export function useSize(element: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  // The element may come later than what measures it, or another one in its place.
  const [node, setNode] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setNode(element.current));
  useLayoutEffect(() => {
    if (node === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = node;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [node]);
  return size;
}
