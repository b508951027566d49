import { wordSet } from './word-set.ts';

/** Offices that say who somebody is without any word beside them: "President X". All words here are folded. */
export const PLAIN_OFFICES = wordSet(`
president president-elect vice-president premier chancellor taoiseach pm prime-minister mayor senator congressman congresswoman governor king queen pope emperor empress tsar czar sultan emir
archbishop bishop cardinal patriarch crown-prince attorney-general secretary-general ombudsman comptroller sen. rep. gov.
`);

/** Offices and posts that say something only with a word beside them: "Kremlin spokesman", "opposition leader". */
export const BARE_OFFICES = wordSet(`
minister secretary spokesman spokeswoman spokesperson leader chief head boss director chairman chairwoman chairperson chair speaker ambassador envoy representative rep commissioner commander commander-in-chief
official officer adviser advisor aide deputy delegate negotiator mediator executive ceo cfo cto coo co-founder founder co-chair co-leader co-director co-owner owner president-designate chief-of-staff member lawmaker legislator
candidate nominee contender frontrunner hopeful ruler monarch dictator strongman politician councillor counsellor councilor councilman councilwoman alderman administrator coordinator rapporteur counsel solicitor registrar inspector superintendent sheriff marshal
chaplain curator dean provost rector principal lieutenant undersecretary under-secretary sec mp mep mps msp whip convener trustee treasurer clerk editor editor-in-chief correspondent bureau-chief anchor presenter host anchorman
coach manager captain president-in-exile attorney prosecutor justice judge magistrate ally confidant confidante associate critic veteran campaigner supporter backer donor patron protege mentor
winner expert specialist fellow lecturer staffer strategist operative lobbyist partner figure warlord loyalist oligarch fugitive dissident defector whistleblower hostage hardliner insider
`);

/** Occupations: what somebody does. They say something alone, and no state has only one. */
export const OCCUPATIONS = wordSet(`
lawyer barrister analyst author writer reporter correspondent novelist poet playwright historian philosopher scholar academic professor researcher scientist physicist chemist mathematician engineer architect doctor physician surgeon nurse
teacher student activist diplomat billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman banker investor financier trader broker farmer fisherman actor actress singer musician composer
conductor pianist violinist rapper artist painter sculptor designer photographer filmmaker film-maker director producer screenwriter comedian broadcaster commentator pundit blogger youtuber influencer streamer columnist journalist
general colonel admiral soldier sniper pilot astronaut cosmonaut detective policeman policewoman firefighter paramedic
footballer striker midfielder defender goalkeeper cricketer boxer wrestler swimmer sprinter runner cyclist golfer skier snowboarder athlete gymnast champion grandmaster quarterback
theologian priest monk pastor preacher imam rabbi missionary philanthropist consultant translator interpreter publisher librarian programmer developer hacker inventor explorer adventurer
worker electrician mechanic carpenter baker chef cook hairdresser barber butcher waiter waitress driver plumber builder miner sailor seafarer shopkeeper pensioner retiree
survivor refugee resident native citizen veteran ex-soldier reservist volunteer medic psychologist psychiatrist sociologist anthropologist archaeologist geographer geologist meteorologist epidemiologist virologist statistician
politician statesman stateswoman revolutionary insurgent militant terrorist mercenary spy agent convict gangster drug-lord
laureate medallist
model socialite heiress
`);

/** Relatives: they say something with the name of whose they are. */
export const KIN = wordSet(`
father mother brother sister wife husband son daughter uncle aunt nephew niece grandson granddaughter grandfather grandmother widow widower cousin son-in-law daughter-in-law father-in-law brother-in-law ex-wife ex-husband partner girlfriend boyfriend fiancee stepson stepdaughter
`);

/** Heads of what organisations and groups are. */
export const ORGANISATION_KINDS = wordSet(`
group organisation organization movement militia faction party alliance coalition bloc agency authority regulator watchdog ministry department company firm corporation conglomerate giant startup start-up manufacturer maker carmaker automaker
airline bank lender broker insurer retailer supermarket chain operator developer publisher publication newspaper daily weekly tabloid broadsheet magazine journal outlet broadcaster network channel station website portal platform app newswire
think-tank thinktank tank institute institution university college school foundation charity ngo nonprofit non-profit union federation association league club team council committee commission court tribunal parliament assembly legislature
army brigade regiment unit battalion force contractor supplier producer utility exporter shipbuilder chipmaker drugmaker manufacturer consultancy subsidiary lobby fund exchange cartel gang syndicate sect church consortium
`);

/** Organisation kinds that say nothing without a word beside them. */
export const BARE_KINDS = wordSet(`
tank group organisation organization movement party alliance coalition bloc agency authority ministry department company firm corporation giant maker lender operator developer platform network channel station website app institute institution school
union federation association club team council committee commission court parliament assembly unit force fund exchange exporter producer supplier outlet portal publication force chain utility league subsidiary contractor university college church
`);

/** What a role is about: "defence minister". */
export const FIELDS = wordSet(`
foreign defence defense finance interior home treasury trade energy economy economics justice culture health education labour labor agriculture environment climate
transport transportation commerce oil gas nuclear water housing immigration migration border homeland security intelligence spy press media communications information science technology tech digital sport sports tourism youth women family welfare
human rights civil policy affairs relations strategy planning development operations counter-terrorism counterterrorism anti-terrorism disarmament peace war environmental
history law business property shipping steel mining banking space aviation fisheries food religious cultural european external internal
`);

/** Other small words that stand before the head of a role: its rank or kind. Most adjectives are known by their ending. */
export const ROLE_MODIFIERS = wordSet(`
prime vice deputy acting interim chief senior junior top lead leading
state government union party opposition cabinet parliament house senate white parliamentary presidential prime-ministerial congress administration campaign transition council committee commission police army navy naval marine air force military militia rebel guard guards border coast
far right left right-wing left-wing far-right far-left hard-right hard-left centre-right centre-left center-right center-left conservative liberal socialist communist nationalist populist green democratic republican labour tory anti-war anti-corruption pro-democracy pro-russian pro-european pro-western pro-government pro-independence separatist islamist
political social public private national federal regional local city town provincial municipal district county world international global western eastern northern southern african asian arab
supreme grand crown general special permanent managing executive founding honorary high first second third lord shadow junior assistant associate adjunct visiting research resident non-resident emeritus distinguished
news investigative tv television radio film movie pop rock opera folk hip-hop football soccer tennis chess basketball cricket rugby boxing formula hockey athletics olympic paralympic nobel
political-science real-estate estate hedge investment venture crypto cryptocurrency car auto retail pharma insurance
long-time longtime veteran former ex outgoing incoming late billionaire millionaire retired exiled jailed ousted deposed self-exiled
anti-apartheid
russian-backed us-backed iran-backed iranian-backed western-backed paramilitary militant armed ruling think tank non-governmental nongovernmental independent state-owned state-run state-controlled state-backed online daily weekly
christian muslim jewish catholic orthodox hindu sunni shia shiite kurdish druze
`);

/** Modifiers of rank and time: with them alone an office still says nothing ("senior official"). */
export const RANK_MODIFIERS = wordSet(`
vice deputy acting interim chief senior junior top lead leading long-time longtime veteran first second third assistant associate special general permanent outgoing incoming managing executive honorary retired
`);

/** Small words that may stand in what belongs to a head: "secretary of state", "chairman of the joint chiefs of staff". */
export const COMPLEMENT_WORDS = wordSet(`
state staff government parliament opposition treasury interior exchequer board council committee commission army navy police affairs defence defense department ministry office party union movement republic country city region province
institute university school faculty staff joint chiefs the and of for security council service
`);

/** Before a role they say that its bearer has it no longer. */
export const FORMER_WORDS = wordSet(
  `former ex late then onetime one-time erstwhile ousted deposed retired ex-`,
);

/** Before a role they say that its bearer has it not, or not yet, or by his own word. */
export const SPOILING_WORDS = wordSet(`
would-be self-proclaimed self-declared self-styled self-appointed so-called alleged suspected purported fake failed aspiring potential possible prospective future next presumptive supposed likely unelected pretend mock
not no never neither another other any every each fellow fictional wannabe quasi putative
`);

/** Honorifics between a role and the name that say nothing of their own. */
export const PLAIN_HONORIFICS = wordSet(
  `mr mrs ms miss mx dr sir dame lord lady baron baroness rt hon prof rev saint st gen lt col maj capt sgt brig adm hh hrh ayatollah sheikh sheik`,
);

/** Judgements rather than roles where a sentence says that somebody is one. */
export const JUDGEMENTS = wordSet(`
dictator strongman terrorist hero champion winner spy agent mercenary puppet figure loyalist hardliner insider oligarch hostage model veteran partner survivor warlord fugitive convict expert specialist
`);

/** They part what somebody is from what is said of it. */
export const ROLE_PREPOSITIONS = wordSet(
  `of for at to in from on with under near within by against about over between behind`,
);
