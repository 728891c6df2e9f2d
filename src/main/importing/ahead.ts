/** Asks for the next item while the last one is still being worked on; one, so that memory stays flat. */
export async function* oneAhead<T>(items: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  const ask = async (): Promise<IteratorResult<T, void>> => items.next();
  let next = ask();
  try {
    for (;;) {
      const item = await next;
      if (item.done === true) return;
      next = ask();
      // Whoever takes the items may stop before this one is asked for.
      next.catch(() => undefined);
      yield item.value;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return();
  }
}
