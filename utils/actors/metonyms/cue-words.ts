import { wordSet } from '../words/word-set.ts';

// Words beside a place name that tell whether the place acts or is only a place. Folded.

/** Helping verbs: what follows them decides. */
export const HELPING = wordSet(`
has have had is are was were be been will would could should may might must can cannot does did do
`);

/** Adverbs that stand between a name and its verb, besides those in -ly. */
export const BETWEEN_NAME_AND_VERB = wordSet(`
also still now not never ever already long once again even just only soon always often instead then first too yet both all itself in turn
however though meanwhile
`);

/** Verbs of acting beyond those of the recogniser's list, which a government or an institution does and a place does not. */
export const GOVERNING = wordSet(`
cut cuts halts halted lifts lifted eases eased raises raised lowers lowered steps stepped seizes seized vows vowed pledges pledged warns
warned hails welcomes welcomed condemns condemned aims aimed signals signalled signaled retaliates strikes attacks invades annexes occupies
occupied deploys deployed arms armed funds funded finances financed favours favors favoured favored prefers preferred dismisses rejects
concedes conceded accepts accepted declines declined rebuffs rebuffed resists resisted defends defended insists urges proposes proposed
drafts drafted issues issued publishes published forge forges forged ally allies allied cooperate cooperates cooperated negotiate talk
talked talks meddles meddled interferes interfered spies spied loses controls controlled rules ruled governs governed understands understood
believes believed suspects suspected assumes assumed calculates calculated hesitates hesitated struggles struggled risks risked hints hinted
pays paid buys bought sells sold owes owed isolates isolated pressures pressured courts courted punishes punished rewards rewarded exploits
exploited enjoys enjoyed shares shared holds held sets sat stays stayed turns turned acts acted reacts leans leaned prepares prepared expels
expelled summons summoned recalls recalled suspends suspended restores restored resumes resumed ends ended breaks broke respects respected
violates violated honours honored honors hope plans likes liked opens opened closes closed trusts trusted ignores ignored doubts doubted
protests protested complains complained celebrates mulls mulled eyes eyed weighs weighed delays delayed recognise recognizes proves proved
enforces enforced passes passed appoints appointed nominates nominated pursue cracks cracked bets bet counts counted relies relied depends
depended speaks spoke
`);

/** Verbs whose object is somebody who can answer, decide or be harmed, not somewhere. */
export const DEALT_WITH = wordSet(`
tell tells told telling urge urges urged urging ask asks asked asking warn warns warned warning persuade persuaded persuades convince
convinced convinces force forced forces forcing allow allowed allows allowing accuse accuses accused accusing blame blames blamed blaming
pressure pressured pressuring press pressed pressing isolate isolates isolated isolating exclude excludes excluded excluding contain
containing deter deters deterred deterring prevent prevents prevented preventing stop stopping offer offers offered offering give gives gave
giving help helps helped helping punish punishes punished punishing sanction sanctions sanctioned sanctioning confront confronts confronted
challenge challenges challenged challenging criticise criticised criticises criticizing criticising criticize criticized criticizes cite
cites cited citing rival rivals rivalled appease appeased appeasing trust trusts trusted anger angers angered infuriate infuriated alarm
alarms alarmed reassure reassured reassures provoke provoked provokes provoking embarrass embarrassed remind reminded reminds defy defied
defies defying bypass bypassed bypassing counter counters countered countering weaken weakened weakens undermine undermined undermines
irritate irritated enrage enraged antagonise antagonised antagonize antagonized placate please pleased irk irked upset unsettle unsettled
outrage outraged back backs backed backing support supports supported supporting oppose opposes opposed opposing condemn condemns condemned
condemning praise praised praises thank thanked thanks lobby lobbied lobbying sue sued suing obey obeyed outmanoeuvre outmaneuver court
courted courting deny denied denying inform informed informs assure assured assures notify notified demand demanding let lets cost costs
hurt hurts compel compelled pay paid paying promise promised promises owe owes owed lend lent sell sold buy call calls called calling expect
expects prompt prompted prompts led alienate alienated engage engaged engaging involve involves involved consult consulted consulting
suspect suspected fear fears feared threaten threatens threatened threatening sees view represent represents represented advise advised
advises
`);

/** What is had, made or sent between those who act: "talks with", "pressure from", "a blow to", "relations between". */
export const DEALINGS = wordSet(`
talk talks talking talked ties tie relations relation relationship relationships dialogue negotiation negotiations negotiating negotiate
negotiated negotiates pressure support supports aid help assistance sanctions sanction signal signals message messages response responses
demand demands proposal proposals approval concession concessions view views warning warnings threat threats threatened offer offers deal
deals dealings agreement agreements pact pacts treaty treaties accord alliance alliances alignment cooperation partnership partnerships war
wars conflict conflicts tensions tension rivalry rivalries competition compete competing competed contact contacts consultations
consultation diplomacy trade clash clashes confrontation standoff dispute disputes feud row rift split splits break breaks engagement engage
engaging coordination coordinate coordinated coordinating peace truce ceasefire friendship friendly closer close solidarity appeal appeals
appealed appealing loyal loyalty allegiance answer answers answered answerable envoy envoys ambassador ambassadors blow gift reply replied
respond responded responds responding appeared subservient subservience opposition opposed alternative approach approaches outreach overture
overtures challenge challenges submission submit submitted obligations commitment commitments letter letters note complaint complaints
request requests report reports reported listen listens listened bow bowed sensitive hostile hostility unacceptable acceptable grateful
indebted beholden vital important useful helpful costs cost orders order ordered instructions permission guarantees guarantee assurances
assurance backing funding funds money cash loans loan arms weapons weaponry ammunition statement statements announcement reaction reactions
criticism condemnation silence comment comments invitation authorisation authorization mandate independence independent autonomy autonomous
distance distanced distancing decoupling away apart protection interference meddling retaliation reprisals impact influence dependence
depend depends depended dependent reliance reliant rely relies relied tough tougher soft softer hawkish strong stronger hard harder weak
dovish blame pressured leverage effect tariffs embargo lean leaned leaning advice focus imposed impose imposing hinges attitude stance
policy policies line position positions strategy sympathies sympathy posture hatred distrust mistrust suspicion anger rage victory defeat
setback problem problems headache win loss losses boost bad good worse better worry worries concern concerns danger dangerous risk risks
lesson lessons priority difficult easier easy crucial critical spying spied spy spies work worked works working speak speaks speaking spoke
lobbyist lobby lobbying consequences implications campaign case lawsuit lawsuits coalition front revolt rebellion uprising struggle fight
fighting resistance revenge allegations accusations charges evidence bloc drift drifting rapprochement thaw détente detente reset balance
gap divide difference differences understanding link links
`);

/** What belongs to a government or an institution: "Moscow’s demands", "the policy of Berlin". */
export const POLICIES = wordSet(`
demand demands policy policies position positions stance stances interests interest ambition ambitions aim aims goal goals claim claims ally
allies partner partners rival rivals enemy enemies adversary adversaries troops forces force army military soldiers invasion war wars
offensive aggression attack attacks campaign proposal proposals strategy strategies decision decisions refusal willingness readiness support
backing approval consent plan plans intention intentions intent will leadership leaders leader government officials official diplomats
diplomat envoy envoys ambassador negotiators negotiator spokesman spokeswoman ministers minister defence defense diplomacy response reaction
answer reply sanctions tariffs threat threats warning warnings pressure influence power hand hands favour favor acquiescence obsession terms
conditions concerns fears worries view views narrative propaganda rhetoric message approach attitude actions action behaviour behavior
conduct role budget economy trade exports imports dependence reliance relations relationship ties alliance commitment commitments promise
promises pledge pledges obligations offer offers request requests call calls calculus calculations logic efforts effort attempt attempts
dealings intelligence security spies agents hackers agenda priorities priority red lines leverage grip control rule orders order invitation
sphere vision system mistake mistakes failure failures success victory defeat ultimatum motives argument arguments objections objection
opposition criticism anger fury denial denials credibility patience weapons arsenal missiles tanks drones nuclear aid assistance help
strength weakness ability capacity right rights duty choice strategic imperial territorial foreign diplomatic political economic hostile
policymakers establishment elite elites regime handling treatment recognition annexation occupation crackdown retaliation withdrawal share
pockets negotiating
`);

/** Persons and bodies that hold power: beside them the name stands for the government ("the regime in Kyiv", "Moscow officials"). */
export const POWERS = wordSet(`
regime regimes government governments authorities officials official leadership leaders leader elite elites policymakers policymaker
lawmakers bureaucrats eurocrats mandarins rulers ruler masters bosses strategists hawks doves establishment administration cabinet insiders
insider someone anyone somebody nobody spokesman spokesperson spokeswoman spokesmen aide aides adviser advisers advisor advisors staff
staffer staffers press envoy envoys diplomats diplomat sources source lobbyist lobbyists counsel negotiators negotiator propagandists
propagandist propaganda puppet puppets ally allies loyalist loyalists critics critic decision decisions decided made defined planners
planner politics politicians thinking policy chief correspondent officialdom representatives representative generals
`);

/** Trust in somebody is no place: "confidence in Washington". */
export const TRUST = wordSet(
  `trust faith confidence distrust mistrust belief believe believes believed confident disappointed disappointment interest interested`,
);

/** What a town has and a government has not: "Kyiv residents", "Moscow’s streets", "the outskirts of Paris". */
export const TOWN = wordSet(`
resident residents inhabitant inhabitants people locals dwellers airport airports suburb suburbs street streets square squares mayor mayors
mayoral police firefighters neighbourhood neighbourhoods neighborhood neighborhoods district districts area areas region metro subway
underground tram trams train trains station stations stop bus buses hotel hotels museum museums gallery galleries theatre theater theatres
university universities school schools college hospital hospitals clinic cathedral church churches mosque synagogue restaurant restaurants
bar bars cafe cafes shop shops store apartment apartments flat flats house houses home homes hostel landlord tenants rents commuters crowds
skyline rooftops bridge bridges river riverbank park parks zoo stadium arena marathon derby fashion film festival concert opera ballet
orchestra court courts prosecutors prosecutor jail prison cemetery suite weather rain snow heatwave fog smog temperature temperatures
climate winter winters summer spring autumn evening night nights morning weekend time summit meeting conference talks convention exhibition
fair stock exchange bourse borse office offices bureau branch residence headquarters studio outskirts centre center heart downtown north
south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest population port
harbour harbor ring road highway motorway tunnel newspaper daily born correspondent club clubs team fans supporters match game stage native
natives visit visitors tourists tourist tourism traffic skies sky soil gardens garden lawn ballroom basement roof gates gate fence dome
tower towers palace city town fall siege battle bombing bombings bombardment liberation capture km kilometres kilometers miles mile hours
metres rest parts part most bishop archbishop archdiocese patriarch patriarchate duchess duke map maps photos photo picture pictures video
images blackout blackouts block building buildings shelter shelters basements
`);

/** Coming, going and being there: "visited Tehran", "a flight to Oslo", "left for Rome". */
export const TRAVEL = wordSet(`
visit visits visited visiting travel travels travelled traveled travelling traveling fly flies flew flown flying flight flights went go goes
going gone come comes came coming arrive arrives arrived arriving arrival return returns returned returning trip trips journey journeys move
moves moved moving relocate relocated relocating head heads headed heading drive drives drove driven driving sail sailed walk walked walking
march marched marching ride rode leave leaves left leaving depart departs departed departing departure reach reaches reached reaching enter
enters entered entering tour tours toured touring flee flees fled fleeing escape escaped escaping evacuate evacuated commute commuted
commuting train trains bus buses road roads route routes highway motorway pipeline stop stopped stopover transfer transferred sent bring
brought deport deported extradite extradited invited invite live lives lived living born grew raised reside resides settle settled stay
stayed staying study studied educated based bound welcome door rush rushed dash hurry hurried way back access take taken took carried brings
transported ship shipped haul airlifted cable cables reporting reported reports speaking spoke wrote km kilometres kilometers miles mile
hours hour minutes far distance metres delivered deliver bomb bombed bombing bombs shell shelled shelling storm stormed storming besiege
besieged capture captured captures conquer conquered liberate liberated encircle encircled surround surrounded hit hits pound pounded flood
flooded swept sweep rocked shook explore explored see fallout aftermath ahead during
`);

/** Happening to a town: "Kyiv was shelled". */
export const BEFALLS = wordSet(`
hit struck bombed shelled attacked bombarded pounded targeted flooded rocked shaken captured besieged liberated encircled surrounded
evacuated destroyed damaged located situated home where cold hot warm quiet calm busy crowded dark paralysed paralyzed blanketed city town
big bigger larger smaller beautiful expensive built founded known deserted empty celebrating awoke burning under
`);

/** Things that run between towns. */
export const TRANSPORT = wordSet(`
flight flights train trains bus buses road roads route routes distance railway rail line motorway highway pipeline drive journey journeys
shuttle shuttled shuttling halfway commute ferry match border travel travelled traveled kilometres kilometers miles
`);

/** Second parts of compounds in which the name acts: "Kremlin-backed". */
export const ACTED = wordSet(`
led backed aligned friendly controlled brokered sponsored drafted appointed installed funded financed supported approved mandated run
leaning linked imposed dominated directed ordered engineered mediated proposed occupied allied style supplied trained critical sceptical
skeptical loyal owned sanctioned inspired designated connected hosted
`);

/** Second parts of compounds in which it is a place: "Moscow-based". */
export const PLACED = wordSet(
  'based born bound area trained-in wide educated raised bred headquartered registered listed',
);
