import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Watch {
  node: HTMLElement | null;
  readonly stop: () => void;
}

const nobody: Watch = { node: null, stop: () => undefined };

/** Tells an element's size now and whenever it changes. */
function watchSize(node: HTMLElement | null, tell: (size: Size) => void): Watch {
  if (node === null) return nobody;
  const measure = (): void => tell({ width: node.clientWidth, height: node.clientHeight });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(node);
  return { node, stop: () => observer.disconnect() };
}

/** The inner size of an element in px, kept up to date, also if it comes later than its user. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const watch = useRef(nobody);
  useLayoutEffect(() => {
    if (element.current === watch.current.node) return;
    watch.current.stop();
    watch.current = watchSize(element.current, ({ width, height }) => {
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
  });
  useLayoutEffect(
    () => () => {
      watch.current.stop();
      watch.current = nobody;
    },
    [],
  );
  return size;
}
