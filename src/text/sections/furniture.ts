import type { Line } from './line.ts';

/** What pages print among their paragraphs that is neither report nor heading. */
const words =
  /^(?:share(?: (?:this|full) (?:article|story|post))?|save(?: article)?|print|copy link|comments?|\d+ comments?|view comments|add comment|gift this article|e-?mail|facebook|whats ?app|twitter|x|telegram|linkedin|bluesky|advert(?:isement|ising)?|ad feedback|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|continue reading|skip (?:advertisement|past .{1,60}|to .{1,40})|listen(?: to (?:this )?(?:article|story))?|(?:estimated )?(?:reading time:? )?\d{1,2} ?min(?:ute)?s?(?: (?:of )?(?:read(?:ing)?|listen)(?: time)?)?|view image in fullscreen|play(?: video| audio)?|now playing|video duration.{0,30}|live|breaking(?: news)?|media caption|watch live|translate|text size|font size|a-? ?a\+?|hide caption|toggle caption|enlarge(?: this)? image|image)$/iu;
/** `▶ 1:32`, `01:32`. */
const player = /^[▶►⏵] ?(?:\d{1,2}:\d{2})?$/u;

/** Whether the line is a part of the page and not of the text: `Share`, `Advertisement`, `3 min read`. */
export function isFurniture({ text }: Pick<Line, 'text'>): boolean {
  return text.length <= 60 && (words.test(text) || player.test(text));
}
