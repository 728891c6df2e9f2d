/** Words that tell attacks; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What is fired or flown. */
export const munitions = wordsOf(`
  drone drones uav uavs missile missiles rocket rockets shell shells bomb bombs projectile projectiles
  mortar mortars mortar-shells artillery grenade grenades munition munitions shaheds shahed
  quadcopter quadcopters torpedo torpedoes warhead warheads cannon flares explosive explosives landmine
  landmines ied ieds fpv`);

/** Happenings that are attacks by themselves. */
export const attackNouns = wordsOf(`
  attack attacks strike strikes airstrike airstrikes air-strike air-strikes shelling bombardment
  bombardments bombing bombings raid raids assault assaults ambush barrage barrages salvo onslaught
  shooting shootings gunfire explosion explosions blast blasts offensive clashes clash fighting
  massacre stabbing gunmen gunman sniper snipers militants insurgents crossfire cyberattack
  cyberattacks cyber-attack cyber-attacks bomber bombers ambushes salvos airstrike killings sabotage arson
  firefight assassination kidnapping abduction abductions`);

/** Where people die of these, nobody attacked. */
export const accidents = wordsOf(`
  flood floods flooding earthquake quake storm storms cyclone hurricane typhoon tornado landslide landslides
  wildfire wildfires avalanche crash collision derailment accident accidents virus disease cholera
  measles outbreak famine heatwave mudslide mudslides capsized derailed eruption covid collapse
  overdose malaria ebola starvation stampede bacteria`);

export const killWords = wordsOf(
  'killed killing kills kill dead die dies died dying deaths death slain slaying fatalities fatality perished toll lives murdered executed massacred assassinated slaughtered gunned beheaded lynched',
);
export const hurtWords = wordsOf(
  'injured injuring injures injure wounded wounding wounds wound hurt hurting maimed hospitalised hospitalized injuries',
);

/** Verbs that tell an attack whatever they are about. */
export const strongAttacks = wordsOf(
  'attack shell bomb bombard ambush raid assault pound pummel torpedo ram massacre hack torch behead abduct kidnap overrun stab lynch invade assassinate slaughter gun ransack',
);
/** Verbs that tell one beside munitions or those who fight. */
export const softAttacks = wordsOf(
  'strike hit fire launch target destroy damage storm shoot explode blow kill injure wound hurt sink burn crash fall ram detonate sabotage down intercept rock rip tear shake collide',
);
/** What the defence does to what flies in. */
export const defences = wordsOf(
  'down intercept shoot neutralise neutralize repel jam lose destroy',
);

/** Those who fight, where no state is named. */
export const fighters = wordsOf(`
  troops forces soldiers army military rebels militants insurgents gunmen gunman fighters hackers
  militia militiamen paramilitaries jihadists extremists attackers attacker assailants bandits
  warplanes jets helicopters aircraft tanks warships navy commandos settlers separatists pirates
  police group separatist guerrillas force guard cutter arsonists arsonist saboteurs saboteur jihadists
  hacker kidnappers raiders vandals looters mob assailant attacker militia junta enemy occupiers invaders
  terrorists islamists`);
