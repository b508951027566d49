import { wordSet } from './word-set.ts';

/** Words that never begin a name, even where all words around them have capitals. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those it its he she they we you i his her their our your my who whom whose which what when where why how whether if unless until while whereas although though because since as at by for from in into of off on onto out over
past per than through throughout till to toward towards under upon via with within without about above across after against along alongside amid among around before behind below beneath beside besides between beyond but concerning despite down during except
following given including inside instead like near notwithstanding outside regarding up versus and or nor so yet either neither both not no none nothing never ever always often sometimes usually just still already almost nearly even only also too
some any all each every such other another here there now then thus hence today tomorrow yesterday meanwhile however therefore moreover furthermore nevertheless nonetheless otherwise indeed perhaps maybe once again non pre post pro anti semi inter later earlier recently finally
is are was were be been being am do does did has have had will would shall should can could may might must let lets according asked speaking citing former ex many most more several few two three four five six seven eight nine ten hundreds thousands millions
don't doesn't didn't isn't aren't wasn't it's that's there's he's she's we're they're i'm what's let's can't won't
`);

/** Prepositions before the name of a place. */
export const LOCATIVES = wordSet(
  `in at near from to into toward towards across around outside inside throughout via within through leaving left reached reach visited visit visiting entering entered`,
);

/** Words before "of" or "for" that may stand for a state whose name follows ("Government of Canada"). */
export const STATE_OPENERS = wordSet(`government governments state republic kingdom`);

/** Heads that follow a person's or state's name without making a name of it ("Trump Administration"). */
export const PLAIN_HEADS = wordSet(
  `administration government regime campaign team cabinet presidency office officials forces`,
);

/** Organisation words that stand before "in" or "to" with a place. */
export const MISSION_HEADS = wordSet(`embassy consulate mission delegation`);

/** Points of the compass before the name of a place: "Eastern Ukraine", "West Africa". */
export const DIRECTIONS = wordSet(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater inner outer`,
);

/** Nouns in small letters after the name of an organisation: "New Harbour party". */
export const KIND_NOUNS = wordSet(
  `party movement newspaper magazine daily weekly outlet agency company firm group militia alliance coalition faction network channel broadcaster website platform startup charity foundation bank airline`,
);

/** Heads of names that papers leave in small letters: "Republican party", "Black sea". */
export const SMALL_HEADS = wordSet(
  `party parliament family sea strait straits peninsula region city state island islands`,
);

/** Second parts of compounds with a name ("Soviet-era"), as far as they are short and no common words. */
export const COMPOUND_ENDS = wordSet(
  `led era style owned like born bred wide sized friendly aligned backed based held ruled bound run made only free skeptic phile phobe ready linked tied adjacent themed proof armed funded`,
);
