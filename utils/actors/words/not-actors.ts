import { wordSet } from './word-set.ts';

/** Last words of capitalised runs that name an event, a text, a law, a plan or a thing: no actors. */
export const EVENT_HEADS = wordSet(`
accord accords act age ages agenda agreement agreements amendment anniversary award awards bill catastrophe ceasefire championship championships charter code conflict constitution convention crisis cup day days deal declaration
depression directive doctrine dream election elections era expo fair festival final finals games genocide holocaust index initiative invasion law laws manifesto massacre memorandum model open order
olympics olympiad operation order oscars pact pandemic paper plan plans policy posture primary prize process programme program project proposal protocol protocols reformation rebellion referendum renaissance report resolution revolution
riots round scandal shield spring statement statute storm strategy strike study summit survey talks theorem theory tour tournament treaty treaties trials trophy uprising virus visa war wars week world year
affair crash deterrent dome offensive hurricane typhoon brexit maidan euromaidan genesis watergate
`);

/** Capitalised single words that name no actor though no lexicon holds them as ordinary words. */
export const NON_ACTOR_NAMES = wordSet(`
brexit covid covid-19 coronavirus holocaust nakba euromaidan watergate olympics renaissance internet web wifi god allah bible koran quran torah talmud christianity islam judaism buddhism hinduism catholicism communism marxism
zionism nazism fascism capitalism socialism liberalism nato-style euro euros dollar dollars yuan ruble rubles rouble yen bitcoin ethereum tomahawk tomahawks himars patriot patriots javelin javelins oreshnik sarmat iskander kinzhal atacms taurus leopard abrams shahed geran
ai gdp ceo cfo coo cto pm pr tv dvd cd uk-style id url http https www html pdf faq diy ufo ngo ngos lgbt lgbtq lgbtq+ gmo hiv aids sars mers dna rna usb gps lng lpg suv suvs icbm icbms inf salt start npt jcpoa wmd wmds ev evs ip it hr roi vat vpn
wis calif mich fla ariz colo conn minn okla tenn wyo neb nev penn aest gpt
eden rubicon armageddon olympus ebola zika cholera malaria tuberculosis polio measles treasuries eurobonds bunds gilts tips mfn mou mous et ct mt pt tv etf etfs ipo ipos cpi ppi pmi ppp sme smes iq td tldr op xi sos apr rr xmas oath zeitgeist yolo
phd ma ba bsc msc mba md llb esq jr sr mp mps mep meps vip vips bce ce photo photos video videos image images credit copyright getty-style via editor tags related read share comments comment leave reply subscribe
ok okay lol wtf omg rt asap fyi tba tbc i'm i'll i've i'd oh ah yes no hey hi hello wow ps nb vs re
`);

/** First words of names that name an event, a text or a thing: "Operation Desert Storm", "Article 5". */
export const EVENT_OPENERS = wordSet(`
operation operations project exercise article articles section chapter hurricane typhoon storm cyclone tropical battle siege treaty world-war camp-david annex appendix paragraph resolution phase stage level tier category figure table part volume
`);
