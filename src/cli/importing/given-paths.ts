import { pathOf } from '../paths.ts';

/** Paths as the project keeps them, so that an import can go on from any folder. */
export interface GivenPaths {
  readonly absolute: readonly string[];
  /** A place with its file as the person gave it. */
  readonly asGiven: (place: string) => string;
}

/** Remembers how the person called each file. */
export function givenPaths(paths: readonly string[]): GivenPaths {
  const given = new Map(paths.map((path) => [pathOf(path), path]));
  return {
    absolute: [...given.keys()],
    asGiven: (place) => {
      const whole = given.get(place);
      if (whole !== undefined) return whole;
      for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
        const file = given.get(place.slice(0, at));
        if (file !== undefined) return `${file}${place.slice(at)}`;
      }
      return place;
    },
  };
}
