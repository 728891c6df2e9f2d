/** What counts how much in the second look; tuned on the tuned half of the annotated texts. */
export const weights = {
  /** From here on it is aid. */
  enough: 4,
  state: 2,
  named: 0.5,
  giver: 0.5,
  nobody: -3,
  carriedNear: 1,
  carriedFar: 0.5,
  receiver: 2,
  relief: 1,
  arms: 0.5,
  unknownGoods: -0.5,
  noGoods: -6,
  /** Vehicles and weapons that go somewhere, with no word of a gift. */
  onMove: -2,
  maker: -1.5,
  /** A bare number, where no goods were given right before. */
  noThing: -6,
  /** A sum that leaves its currency to the gift before. */
  borrowed: 1,
  elided: 0.5,
  elidedNext: 1,
  sameSentence: 0.5,
  nextSentence: 0.5,
  /** How far back, in sentences, the gift before may stand. */
  reach: 4,
  /** The same where the text tells of one giver alone. */
  reachOfOne: 10,
} as const;
