/** Verbs that tell facts, by what they tell; data. A verb may stand in several lists. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const verbsByType = {
  /** The giver parts with it. */
  give: wordsOf(`
    give provide send supply deliver donate hand ship transfer furnish contribute grant lend loan
    extend gift airlift disburse equip dispatch fund finance spend pay distribute repay share train
    put channel rush fly add bring award inject resume restore guarantee insure airdrop air-drop drop pay reimburse bankroll underwrite co-fund co-finance cover pre-position preposition`),
  /** The giver binds itself or makes it known. */
  pledge: wordsOf(`
    pledge commit promise offer announce unveil confirm approve allocate earmark authorise authorize
    set release reveal vow agree propose consider weigh mull assign reserve double increase boost back clear sign expand report sanction`),
  /** The giver ends or withholds it. */
  withhold: wordsOf(`
    turn suspend halt withhold freeze cut cancel stop pause end block refuse rule decline reject scrap
    reduce slash`),
  deploy: wordsOf(`
    deploy send station dispatch scramble redeploy move base rotate commit contribute withdraw pull
    leave recall patrol join mobilise mobilize reinforce remain arrive land position sail bring
    relocate mass fill put keep have draw escort cross reach stay enter order return serve lead prolong renew end approve extend authorise authorize host dock moor`),
  attack: wordsOf(`
    attack strike hit shell bomb bombard fire launch raid ambush storm target destroy damage kill
    injure wound hurt slay die down intercept shoot destroy explode blow shoot assault pound pummel
    ram hack massacre execute stab detonate torpedo sink burn loot neutralise neutralize jam
    repel lose crash maim overrun invade capture seize lynch rock rip tear shake release behead abduct kidnap sabotage fall carry mount
    stage conduct unleash come break torch assassinate slaughter gun ransack open use retake recapture liberate`),
  meet: wordsOf(`
    meet host convene hold gather visit attend chair co-chair travel welcome receive greet speak
    talk confer telephone phone arrive fly open start begin conclude end sit join skip see assemble co-host begin
    resume kick speak discuss take reconvene schedule plan expect postpone adjourn collapse break
    receive welcome telephone phone brief tell return head inform assure update revert dial ring reconvene go have`),
  say: wordsOf(`
    thank praise condemn denounce criticise criticize blame accuse deny reject urge call demand
    appeal ask warn threaten welcome hail refuse decline vow insist back oppose apologise apologize
    applaud salute slam blast decry dismiss express defend endorse rebuke press request congratulate
    pledge promise support confirm commend implore beg lament deplore refute dispute challenge
    caution emphasise emphasize stress rule reiterate signal voice question acknowledge seek convey invite comment respond reply confirm answer elaborate`),
} as const;

export type VerbSense = keyof typeof verbsByType;
