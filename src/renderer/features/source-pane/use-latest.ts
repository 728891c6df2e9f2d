import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The value of the last render, for callbacks that outlive the render which made them. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
