const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Base forms of regular verbs that are seldom nouns. */
export const PLAIN_VERBS = words(`
  abandon abolish absorb accelerate accept accompany accomplish accuse achieve acknowledge acquire acquit activate adapt
  add address adjourn adjust administer admire admit adopt advance advertise advise advocate affect affirm afford agree
  alarm alienate align allege allocate allow alter amend amount analyse analyze announce annex annul anticipate apologise
  apologize appear applaud apply appoint appreciate apprehend approve argue arrange arrive ascend ascertain ask assassinate
  assemble assert assess assign assist associate assume assure astonish attach attain attend attract attribute authorise
  authorize avert avoid await award back ban banish base bargain battle become befriend begin behave believe belong bless
  boast bolster bomb bombard boost border borrow bother boycott broaden broker brief calculate call campaign cancel
  capitalise capitulate capture carry cease celebrate certify challenge characterise characterize charge chase choose
  circulate cite claim clarify clash classify clear climb cling close coerce collaborate collapse collect collide combine
  commemorate commence commend comment commission commit communicate compare compel compensate compete compile complain
  complete complicate comply compose compromise conceal concede conceive concentrate conclude concur condemn conduct confer
  confess confine confirm confiscate conform confront confuse congratulate connect conquer consent conserve consider
  consist consolidate constitute construct consult consume contain contaminate contemplate contend contest continue
  contract contradict contribute convene convert convey convict convince cooperate coordinate cope correct correspond
  corrupt counter crackdown crash create criticise criticize cripple cross crush culminate curb curtail deactivate debut
  deceive decide declare decline decommission decrease decree dedicate deepen defeat defend defer defy degrade delegate
  delete deliver demand demobilise demobilize demolish demonstrate denounce deny depart depend depict deplete deploy deport
  deprive derail descend describe deserve designate destabilise destabilize destroy detain detect deter deteriorate determine
  detonate devalue devastate develop deviate devise devote diagnose dictate die differ diminish disagree disappear
  disappoint disarm disband discard discharge disclose discontinue discourage discover discuss disembark dismantle dismiss
  disperse displace display dispose disprove dispute disqualify disregard disrupt dissolve distance distinguish distort
  distribute disturb dominate donate double downgrade downplay drain draft dread drop drown dub dump earn ease echo educate
  elaborate elect elevate eliminate embark embarrass embrace emerge emigrate emit emphasise emphasize employ enable enact
  encounter encourage encroach end endanger endorse endure enforce engage engulf enhance enjoy enlarge enlist enrich enrol
  ensure entail enter entertain entitle entrench equip eradicate erase erect erode erupt escalate escape establish estimate
  evacuate evade evaluate evolve exacerbate examine exceed exchange exclude execute exempt exercise exert exhaust exhibit
  exile exist expand expect expel expire explain explode exploit explore export expose express extend extinguish extort
  extract extradite face facilitate fail falsify falter fasten favor favour file finalise finalize finance fine finish fire
  flank flare flatten flourish flow focus follow forge form formulate fortify foster found free fuel fulfil fulfill function
  gain gather generate govern grant grab greet guarantee guard guide halt halve handle happen harass harm hasten head heal
  heighten hesitate highlight hijack hinder hire honour honor hope host identify ignite ignore illustrate imagine immigrate
  impeach implement implicate imply import impose impress imprison improve inaugurate incite include incorporate increase
  incur indicate indict induce infect infiltrate inflict influence inform inherit initiate injure innovate inquire insist
  inspect inspire install instruct insure integrate intend intensify interact intercept interfere interpret interrogate
  interrupt intervene interview introduce invade invent invest investigate invite invoke involve isolate issue jail join
  joke judge justify kidnap kill knock label labour lack lag lament land last laud laugh launch leak learn legalise legalize
  legislate liberate lift limit linger link liquidate list listen load lobby locate lock lodge loosen loot lower maintain
  manage manipulate manufacture march mark marry massacre matter mature maximise mediate melt mention merge migrate minimise
  mislead miss mobilise mobilize mock modernise modernize modify monitor mount mourn move multiply murder narrow nationalise
  nationalize negotiate neglect nominate normalise normalize note notice notify obey object obligate oblige observe obstruct
  obtain occupy occur offend offer offset omit open operate oppose oppress opt order organise organize originate oust
  outlaw outline outnumber outpace outperform outrage outweigh overcharge overcome overestimate overhaul overlook overrule
  oversee overshadow overstate overtake overthrow overturn overwhelm owe own pardon park participate pass patrol pause peak
  penalise penetrate perceive perform permit perpetrate persecute persist persuade pioneer place plague plan plant play plead
  pledge plot plummet plunder plunge point poison portray pose position possess post postpone pound pour practise praise
  precede preclude predict prefer prepare prescribe present preserve preside press pressure presume pretend prevail prevent
  probe proceed process proclaim procure produce profit prohibit project prolong promise promote prompt propel propose
  prosecute prosper protect protest prove provide provoke publicise publish pull pump punish purchase purge pursue push
  qualify quadruple quarantine question raid raise rally rank ratify reach react reaffirm realise realize rearm reassure
  rebel rebuff rebuke recall receive recede reciprocate reckon recognise recognize recommend reconsider reconstruct record
  recover recruit redeploy redirect reduce refer refine reflect reform refrain refuel refuse refute regain regard register
  regret regulate reinforce reinstate reiterate reject rejoin relate relaunch relax release relinquish relocate rely remain
  remark remember remind remove rename render renew renounce renovate reopen reorganise repair repatriate repay repeal repeat
  repel replace replenish reply report represent repress reproduce request require reroute rescue resemble resent reserve
  reshape reshuffle reside resign resist resolve resort respect respond restore restrain restrict restructure result resume
  resurface retain retaliate retire retreat retrieve return reunite reveal reverse revert review revise revive revoke revolt
  reward rob rule ruin sabotage sack sail sanction satisfy scale scold score scrap scrutinise seal search secede secure seem
  seize select sentence separate serve settle shape share shatter shell shift ship shock shorten shoulder shout shrug shut
  sign signal simplify simulate skip slash slaughter slow slump smash smuggle soar solve sort spark spare specialise specify
  speculate spoil sponsor spur squeeze stabilise stabilize stage stall start starve state stay steer stem step stimulate stop
  stoke storm strengthen stress strip structure struggle study subdue submit subsidise substitute succeed sue suffer suggest
  suit summon supervise supply support suppose suppress surface surge surpass surprise surrender surround survive suspect
  suspend sustain swap switch symbolise tackle talk target tax tempt tend terminate terrify test testify thank thaw threaten
  thrive thwart tie tighten tolerate topple torpedo torture touch tour tout trace track trade trail train transfer transform
  transit translate transmit transport trap travel treat trigger triple triumph trust try turn tweet unblock uncover undercut
  underestimate undergo underline undermine underscore understate undertake unite unload unlock unseat unsettle unveil update
  upgrade uphold urge use utilise validate value vanish veto view violate visit voice volunteer vote vow waive walk wane want
  warn warrant waste watch waver weaken weigh welcome widen withhold witness wonder worry worsen wound wreck yield
  abduct adhere agonise assault behead besiege burgle co-operate co-sign contravene defect deride disavow disenfranchise
  dock encircle exonerate fly-tip gerrymander handcuff impound intimidate ionise lambast loom nosedive overreact prop recuse
  refund reimburse repudiate resettle reshore restock retract scupper snub stabilize stockpile subpoena swindle vaccinate
  ambush arrest attack audit ally answer appeal approach associate bail ballot benefit bid blame blast block blockade board
  bribe bridge budget cause change cheer comfort compound concern contact control copy cost count cover crack credit cure
  damage dam date deal debate decay delay design desire detail dialogue discount dispatch doubt estimate
  exit experience experiment fear flood force gamble guess hack hail halt handle hate heat help hunt impact input interest
  invoice journey jump jeopardise lease lend like limit live long look loan love market mandate map measure merit mine model
  monitor name need number nurse outrage overhaul outbid pardon pay permit phone picture pilot plan police poll power preview
  price print promise program programme question quote race rate ration rent research reason reform rest restart return
  rise risk riot rocket round rush sample saddle schedule scheme seat shelter sight silence slide slip smear smell smoke
  spy sound source space spill stake stand stick stock strand strain strike stroke stop surge survey sweep switch talk taste
  team thank tip toll tout trial trick truck trump type visit volunteer wage wait wall warm wash water wave weather whisper
  win wish work worry worship`);

/** Base forms that are nouns as often; in the present tense only their surroundings tell. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  words(`
  access account advance aid aim alarm ally amount answer appeal approach arm array arrest attack attempt attribute audit
  award back bail balance ballot ban bank bar bargain base battle bear benefit bet bid bill blame blast block blockade blow
  board bomb boom boost border boycott break breach bribe bridge brief broadcast budget build burden burn buy call camp
  campaign cap care cast cause censure challenge change charge chart chase cheer claim clash clear climb close comfort
  command comment commission compact complete compound compromise conduct concern conflict contact contest contract control
  copy cost cough count counter coup cover crack crackdown craft crash credit crop cross cure curb cut damage dam dance date
  deal debate debt decay decline decrease decree defeat delay demand deposit design desire detail dialogue discharge
  discount dispatch display dispute doubt draft drain draw dream drill drink drive drone drop dump ease echo effect end
  escape estimate exchange exercise exhibit exile exit experience experiment export express face fall fare favor favour fear
  feed feel field fight figure file film finance find fine finish fire fish fix flank flash flight float flood flow focus
  force form forecast found frame freeze front fuel function fund gain gamble gas gather gift grant grip ground group guarantee
  guard guess guide hack hail halt hand handle harm harvest hate haul head heat help hike hint hit hold honour honor hope
  host house hunt hurt impact import increase influence initiate input interest interview invite issue jail join joke journey
  judge jump keep kick kill knock label labour lack land last laugh launch lead leak lease leave level lie lift light limit
  line link list live load loan lobby lock long look loot loss love lower mandate map march mark market mass massacre match
  matter measure mention merit mine miss mistake model monitor move murder name need note notice number nurse object
  offer offset open order outline outrage overhaul pact pardon park part pass patent patrol pause pay peak permit
  phone picture pilot place plague plan plant play plea pledge plot plunge point poison police poll port pose position post
  pound power practice praise present press pressure preview price print probe process produce profit program programme
  progress project promise protest pull pump purchase purge push question quote race raid raise rally range rank rate ration
  reach read reason rebel rebound rebuke recall record reform refund refuse regard regret release rent repair repeat repeal
  reply report request rescue research reserve resort respect rest result retreat return reverse review revolt reward ride
  ring riot rise risk rocket round rout rule run rush sack sail sale sample sanction scale scheme schedule score scrap
  seal search seat secret see sell sense sentence serve service set shake shape share shell shelter shift ship shock shoot
  shop show sign sight signal silence sink slam slash slide slip slump smear smell smoke snub soldier sort sound source
  space spare spark speed spell spend spike spill split sponsor spot spread spring spur spy stage stake stall stand
  standoff start state station stay stem step stick stock stop store storm strain strand stream stress stretch strike strip
  stroke struggle study stumble subject suit supply support surface surge surprise surrender survey suspect swap swing
  switch take talk target task tax team tear test thank thaw threat throw tie tip toll total touch tour toy trace track trade
  traffic trail train transfer transit transport trap travel treat trial trick trigger triumph troop truck trump trust try
  tumble turn tweet twist type update upgrade upset urge use value veto view visit voice volunteer vote vow wage
  wait walk wall want war wash waste watch water wave weather welcome whisper win wish witness wonder work worry worship
  wound wreck yield`),
);

/** Base, past and participle of irregular verbs; one form for both stands once. */
export const IRREGULAR_VERBS = `
  arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet
  bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast
  build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost
  creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
  feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
  forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given
  go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt
  know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost
  make made|mean meant|meet met|mislead misled|outbid outbid|overcome overcame overcome|oversee oversaw overseen
  overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt
  repay repaid|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold
  send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung
  sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split
  spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck|strive strove striven
  swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
  throw threw thrown|tread trod trodden|undercut undercut|undergo underwent undergone|understand understood|undertake undertook undertaken
  undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn
  withhold withheld|withstand withstood|wreak wreaked|write wrote written`
  .trim()
  .split(/[|\n]/)
  .map((line) => words(line));
