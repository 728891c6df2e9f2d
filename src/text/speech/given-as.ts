/** "a woman who gave her name as Halyna", "a man named Yusuf", "one driver, who identified himself as Omar". */
const naming =
  /^,? (?:(?:who|that) )?(?:(?:[\p{Ll}-]{1,12} ){0,3}?(?:gave|gives|giving) (?:only )?(?:his|her|their) (?:first |full |last |only )?name (?:only |simply |just )?as|(?:(?:would|wanted to|asked to) be )?(?:identified|named|called)(?: (?:himself|herself))?(?: (?:only|simply))?(?: (?:as|by (?:his|her) first name))?,?) (\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?)/u;

/** The name that somebody who is described without one gives right behind; null for none. */
export function nameGivenAs(text: string, end: number): string | null {
  return naming.exec(text.slice(end, end + 110))?.[1] ?? null;
}
