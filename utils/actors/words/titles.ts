import { wordSet } from './word-set.ts';

/** Titles and honorifics, folded: what follows names a person. They are no part of the name. */
export const HONORIFICS = wordSet(`
datuk dato tengku tun seri mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl prince princess king queen emperor empress tsar czar
sultan sheikh shaikh sheik emir imam ayatollah mullah mufti rabbi pope patriarch cardinal archbishop bishop reverend rev father sister saint pastor
gen general col colonel lt lieutenant maj major capt captain cmdr commander cmd adm admiral sgt sergeant cpl corporal private pvt brig brigadier marshal maj-gen
sen senator rep representative congressman congresswoman gov governor hon judge justice
president premier chancellor taoiseach minister mayor ambassador chairman chairwoman chair secretary spokesman spokeswoman spokesperson
director chief commissioner coach pm ceo envoy leader speaker
`);

/** Further words of roles that stand before a name ("Foreign Minister", "Vice President"); no part of any name. */
export const ROLE_WORDS = wordSet(`
former ex vice deputy acting interim prime foreign defence defense finance interior treasury trade energy economy justice culture health education labour labor home
attorney solicitor comptroller first second lady special representative high commissioner state press permanent executive managing co-founder founder assistant under undersecretary chief staff
fellow senior visiting affiliated associate adjunct emeritus resident non-resident principal administrator advocate coordinator organiser organizer supervisor clerk trustee treasurer head boss analyst economist author writer journalist reporter correspondent editor columnist anchor host actor actress singer artist musician director producer filmmaker
lawyer attorney doctor nurse scientist researcher historian scholar philosopher professor lecturer teacher student activist campaigner politician lawmaker legislator deputy
candidate incumbent billionaire tycoon entrepreneur businessman businesswoman banker investor executive officer official officials diplomat negotiator mediator adviser advisor aide strategist
president presidents leader leaders premier chancellor minister ministers prime-minister mayor ambassador chairman chairwoman chair secretary spokesman spokeswoman spokesperson speaker envoy commander
general veteran soldier pilot detective inspector constable superintendent sheriff prosecutor striker midfielder defender goalkeeper captain manager coach player champion
mp mps mep meps ceo cfo cto pm spox congressman congresswoman senator governor representative councillor councilman alderman republican democrat democratic conservative communist
dictator monarch king queen prince princess pope czar tsar ayatollah whistleblower co-chair co-leader chief-of-staff father mother brother sister wife husband son daughter uncle aunt
`);
