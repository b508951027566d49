import { wordSet } from './word-set.ts';

/** Verbs of saying, in the forms that stand beside a speaker. */
export const SAYING = wordSet(`
said says say saying told tells tell telling asked asks added adds argued argues announced announces warned warns claimed claims insisted insists stated states noted notes explained explains wrote writes tweeted posted posts declared declares
replied responded responds admitted admits denied denies confirmed confirms suggested suggests believes believed thinks thought recalled recalls remarked stressed stresses emphasised emphasized emphasizes emphasises vowed vows pledged pledges
acknowledged acknowledges quipped joked commented concluded concludes continued reiterated urged urges accused accuses called calls described describes demanded demands rejected rejects dismissed dismisses praised praises criticised criticized
condemned condemns hailed slammed blamed blames blasted cautioned testified revealed reveals estimates estimated predicted predicts reported reports
`);

/** Verbs and nouns of acting that make a place name before or after them an institution. */
export const ACTING = wordSet(`
wants want wanted hopes hoped hoping seeks seek sought plans planned plan intends intended decided decides agreed agrees agree refused refuses refuse accused accuse backs backed back supports supported support opposes opposed oppose
imposed imposes impose sanctioned threatened threatens threaten launched launches signed signs sign offered offers offer demanded demand rejected reject approved approves approve ordered orders sent sends send supplied supplies supply provides provided
views viewed view sees saw see considers considered consider regards regarded expects expected expect fears feared fear faces faced knows knew needs needed need pushed pushes push pressed presses withdrew withdraws withdrawn joined joins join
blocked blocks block banned bans responds responded reacted retaliated vetoed recognised recognized recognises recognizes recognize continues continued maintains maintained maintain remains remained agreed negotiated negotiates negotiate
invaded annexed attacked struck bombed moved moves made makes make took takes take has had will would could should may might must can cannot does did is was were are says said told announced announces insists insisted claims claimed argues argued
warned warns denied denies called calls expressed urged urges tries tried try failed fails fail pursued pursues abandoned lost lose wins won gave gives give gets got uses used spent spends keeps kept begins began started starts stopped stops
`);
