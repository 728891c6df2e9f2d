/** The facts that are being made; null when all are in the table. */
let making: Promise<unknown> | null = null;

/** Whether a fact is on its way: what is done next means that fact. */
export function isMakingFact(): boolean {
  return making !== null;
}

/** Waits for facts that are being made, because keys that follow a new fact at once mean it. */
export async function factsMade(): Promise<void> {
  if (making !== null) await making;
}

/** Has what is done next wait for a fact, whether or not it can be made. */
export function holdForFact(fact: Promise<unknown>): void {
  const all = Promise.allSettled([making, fact]).then(() => {
    if (making === all) making = null;
  });
  making = all;
}
