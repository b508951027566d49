import { wordSet } from './word-set.ts';

/** Words that make a capitalised run an organisation, at its end or before "of" and "for", folded. */
export const ORGANISATION_HEADS = wordSet(`
academy administration agency airlines airways alliance army assembly associates association attorneys authority authorities bank bar battalion board brigade brigades broadcasting brotherhood bureau business
cabinet caliphate campaign cartel center centers centre centres chamber chambers church clinic club coalition college command commission committee communications company companies confederation conference congress
consortium consulate cooperative corp corporation corps council court courts daily defence department directorate division duma electric embassy employers energy enterprise enterprises entertainment
establishment exchange faculty federation fellowship films finance fleet forces force forum foundation front fund funds gazette government group groups guard guards guardian guild herald holding holdings hospital house
inc incorporated industries initiative insider institute institutes institution insurance intelligence international investments jihad journal jirga journalists junta laboratories laboratory labs law league legion library
limited llc llp lobby ltd magazine mail markets mechanism media militia ministry mission monitor mosque motors movement museum nations navy network networks news newspaper observatory observer office opera orchestra organisation organisations organization
organizations paper parliament partners partnership party patrol pharmaceuticals pictures plc police police political post press productions programme prosecutors publishers publishing radio rangers rovers railway railways records regiment regime registry review
school schools secretariat securities security senate service services shimbun society socialists solutions squad staff standard star steel store studio studios sun syndicate systems taskforce team technologies technology telecom television
theatre theater times treasury tribunal tribune trust tv union unions united universities university utilities ventures watch weekly workers works zeitung
`);

/** Words that make a capitalised run a place, at its end or before "of", folded. */
export const PLACE_HEADS = wordSet(`
airfield airport archipelago arena avenue barracks base basin bay beach boulevard bridge building canal canyon cape castle cathedral cemetery channel city coast corridor county cove creek crossing dam delta
desert district east estate falls field fields forest fort gardens gate glacier governorate gulf hall harbor harbour hemisphere heights highlands highway hill hills hotel island islands isle isles jungle junction lagoon lake lakes
lane memorial metro mine mound mount mountain mountains municipality north oblast ocean palace park parkway pass peak peninsula pipeline plain plains plant plateau plaza pier port port prefecture prison province quarter
ranch rainforest range reef refinery region republic reserve reservoir resort ridge river rivers road rock route routes sea seas shore south springs square stadium station steppe strait straits street streets suburb  temple terminal terrace territory territories
tower towers town township trail tunnel valley village ville volcano ward west wall waterfall wetlands woods zone
`);

/** First words of place names ("Lake Geneva", "Mount Everest", "Port Sudan"), folded. */
export const PLACE_OPENERS = wordSet(
  `lake mount mt cape fort port gulf strait bay isle river camp san santa el los las rio st point`,
);

/** Words that may stand within a name in small letters, between capitalised ones. */
export const INNER_PARTICLES = wordSet(
  `de da di do dos das del della der den dem des du la le el al van von und y bin ibn bint ben ter ten zu zur af av abu ul ud ur`,
);

/** Abbreviations after a company's or a person's name; with their full stop part of it. */
export const SUFFIXES = wordSet(`jr sr ii iii iv inc ltd corp co llc plc`);
