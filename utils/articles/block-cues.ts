/**
 * What a line is apart from the article's own words, told by how captions, credits, notes about the writer and
 * promotional lines are worded everywhere.
 */

const CREDIT_WORD =
  '(?:Photos?|Images?|Pictures?|Illustrations?|Graphics?|Maps?|Credits?|Screenshot|Foto(?:s|graf[ií]a)?|Fotos?|Bild(?:er)?|Grafik|Karte|Imagen|Immagine|Crédits?|Abbildung|Zdjęcie)';
const AGENCY =
  '(?:Getty Images(?: \\p{Lu}\\p{L}+)?|Getty|AFP(?:-JIJI|/Getty)?|Reuters|REUTERS|AP(?: Photo| Images)?|EPA(?:-EFE)?|EFE|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Wikimedia(?: Commons)?|Wikipedia|Flickr|Unsplash|Pexels|Pixabay|Adobe Stock|Bloomberg|Xinhua|TASS|Sputnik|Sipa(?: USA)?|NurPhoto|Anadolu(?: Agency)?|ANSA|LaPresse|dpa(?:/\\p{L}+)?|picture[- ]alliance|Kyodo|Jiji|Yonhap|Ukrinform|PA(?: Wire| Media)?|Public Domain|CC[ -]BY[\\w .-]*|Handout|Supplied|File Photo)';

const CREDIT_AT_START = new RegExp(
  `^(?:${CREDIT_WORD})(?: by| von| par| de)?\\s*[:©/]?\\s+\\S.{0,120}$|^(?:${CREDIT_WORD})\\s*:`,
  'iu',
);
const CREDIT_AT_END = new RegExp(
  `(?:^|[\\s.”"(])(?:${CREDIT_WORD})\\s*(?::|©|by\\s)\\s*\\S[^:]{1,120}$`,
  'u',
);
const AGENCY_AT_END = new RegExp(`(?:[/|©(]\\s*|via |/ )${AGENCY}[\\s./|)]*$`, 'u');
const FILE_PHOTO = /^(?:FILE(?: PHOTO)?|ARCHIVE PHOTO|File photo|Archivbild|Symbolbild)\b\s*[:.–-]?/;
const COPYRIGHT = /^(?:©|\(c\)|Copyright\b)/i;

/** A photo's caption or credit standing alone: "… Photo: Name / Agency", "Name/Shutterstock", "FILE PHOTO: …". */
export function isCaption(line: string): boolean {
  if (line.length > 420) return false;
  return (
    (line.length < 140 && CREDIT_AT_START.test(line) && !/[.!?]["”’]?$/.test(line)) ||
    CREDIT_AT_END.test(line) ||
    AGENCY_AT_END.test(line) ||
    FILE_PHOTO.test(line)
  );
}

const EMBED =
  /^(?:(?:youtube|vimeo|facebook|twitter|tiktok|instagram|x|telegram|rumble) (?:video|post|embed)s?|[[\](]?\s*embed(?:ded|s)?\b.{0,30}[\])]?|video player|loading\W*|advertisement|anzeige|publicité|publicidad|werbung|scroll to continue.*|story continues below.*)$/i;
const REPUBLICATION =
  /\b(?:republi(?:shed|cation)|reprinted with|reproduced with|translated and edited by|creative commons licen[cs]e|(?:first|originally) (?:published|appeared|posted)|(?:published|appeared) first (?:on|in|at))\b/i;
const DISCLAIMER =
  /^(?:disclaimer\b|the (?:views|opinions|statements|article)[^.]{0,80}(?:expressed|are (?:solely )?those|do(?:es)? not (?:necessarily )?(?:reflect|represent))|views expressed)/i;
const PROMOTION =
  /\b(?:subscribe (?:to|now|today|here)|sign up (?:for|to|here|now)|newsletters?\b.{0,40}\b(?:inbox|subscribe|sign)|(?:try|get) .{2,60} free for \d|free (?:trial|for \d+ (?:days?|weeks?|months?))|unlimited access|download (?:the|our) app|follow us (?:on|at)|support (?:our|independent) journalism|become a (?:member|subscriber|.{3,60} subscriber)|jetzt abonnieren|newsletter abonnieren|abonnez-vous|suscríbete)\b/i;

/** A line about the article or its publisher and not about the news. */
export function isBoilerplate(line: string): boolean {
  if (line.length > 700) return false;
  if (EMBED.test(line) || COPYRIGHT.test(line) || DISCLAIMER.test(line)) return true;
  return line.length <= 420 && (isPromotion(line) || (REPUBLICATION.test(line) && NOTE_SUBJECT.test(line)));
}

// Without such a subject, a sentence with "first published" in it may be news about a publication.
const NOTE_SUBJECT =
  /^(?:[*–—(-]\s*)?(?:(?:this|the|an? (?:earlier )?version of this)\W*(?:&\w+;?\W*)*(?:[\p{L}-]+ )?(?:article|story|piece|post|content|column|essay|report|interview|analysis|text|commentary|op-ed|item|work)\b|(?:originally|first) (?:published|appeared|posted)|(?:re)?published\b|reprinted\b|translated\b|\p{Lu}[^.]{1,60} has (?:re)?published)/iu;

export function isPromotion(sentence: string): boolean {
  return PROMOTION.test(sentence);
}

const ROLE =
  'professor|prof\\.|fellow|lecturer|researcher|editor(?:-in-chief|-at-large)?|correspondent|journalist|reporter|writer|author|columnist|contributor|director|analyst|student|candidate|scholar|founder|co-founder|scientist|historian|economist|expert|specialist|lawyer|diplomat|commentator|consultant|strategist|adviser|advisor|chair|chairman|chairwoman|head|broadcaster|producer|blogger|novelist|academic|emeritus|teacher';
const NAME =
  "\\p{Lu}[\\p{L}’'-]*(?:\\.|\\b)(?: (?:(?:van|von|de|del|der|den|di|da|la|le|al|bin|ben|dos|du|el|y|of)\\b|\\p{Lu}[\\p{L}’'-]*\\.?|[A-Z]\\.?)){1,5}";
const NAMED_AS = new RegExp(
  `^(?:Dr\\.? |Prof(?:essor|\\.)? |Sir |Dame )?(${NAME}),? (?:is|was|works as|serves as|has been|teaches)\\b`,
  'u',
);
const NEAR_ROLE = new RegExp(`^[^.]{0,140}?\\b(?:${ROLE})s?\\b`, 'i');
const ROLE_AT_HOUSE =
  /^[^.]{0,80}?\b(?:researcher|fellow|professor|lecturer|scholar|analyst|columnist|contributor|editor|author|journalist|director|correspondent|emeritus)\b[^.]{0,60}?\b(?:at|of|with|in|for)\b/i;

/** The writer's name where a line says who the writer is ("Name is professor of …"), else null. */
export function bioName(line: string): string | null {
  return line.length > 700 ? null : nameBeforeRole(line, NEAR_ROLE);
}

/** As {@link bioName}, for a sentence that opens an article, where news about a person could begin likewise. */
export function openingBioName(sentence: string): string | null {
  return nameBeforeRole(sentence, ROLE_AT_HOUSE);
}

function nameBeforeRole(text: string, role: RegExp): string | null {
  const match = NAMED_AS.exec(text);
  return match && role.test(text.slice(match[0].length)) ? (match[1] ?? null) : null;
}

/** "Name contributed to this report": who else wrote. */
export function isContributionNote(sentence: string): boolean {
  return (
    sentence.length < 300 &&
    /\bcontributed (?:to this (?:report|article|story|piece)|reporting|additional reporting)\b|^(?:additional )?reporting by\b/i.test(
      sentence,
    )
  );
}

const CARD_MARK =
  /^(?:[▶►>»•*-]\s*)?(read (?:more|also|next|full|this)|more (?:on this(?: story)?|like this|to read)|see also|also read|related(?: (?:articles?|stories|coverage|news|content|posts?))?|further reading|recommended(?: stories)?|don’t miss|you may also like|mehr (?:zum thema|dazu|lesen)|lesen sie (?:auch|mehr)|lire (?:aussi|la suite|plus)|à lire aussi|lee también|leer más|más información|leggi anche|czytaj (?:także|więcej)|leia (?:também|mais)|lees (?:ook|meer)|läs (?:mer|också)|читайте также|читать далее)(?: here)?\s*(?::\s*(\S.*)|…|\.\.\.|»|>)?$/i;

/** A link to another article: its headline where it stands in the same line ("READ MORE: …"), else ''. Null for others. */
export function cardHeadline(line: string): string | null {
  if (line.length > 260) return null;
  const match = CARD_MARK.exec(line);
  return match ? (match[2] ?? '') : null;
}
