import irregularForms from './irregular-forms.json' with { type: 'json' };

// Verbs that are only worth reading inside set phrases, so that the other list need not know them.
const LIGHT_VERBS: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  do: ['does', 'did', 'done'],
  get: ['got', 'gotten'],
  have: ['has', 'had'],
  make: ['made'],
  say: ['said'],
  see: ['saw', 'seen'],
  stick: ['stuck'],
  tell: ['told'],
};

let irregular: ReadonlyMap<string, string> | null = null;

function baseOfIrregular(form: string): string | undefined {
  irregular ??= new Map(
    [...Object.entries(irregularForms), ...Object.entries(LIGHT_VERBS)].flatMap(([base, forms]) =>
      forms.map((one) => [one, base] as const),
    ),
  );
  return irregular.get(form);
}

/**
 * What a lower-case word may be a form of, itself first. Generous: it names bases that no dictionary holds ("resigne"),
 * for those who look each up. American spellings in "-ize" come back as British ones, too.
 */
export function verbBases(form: string): string[] {
  const bases = [form, ...withoutS(form)];
  const base = baseOfIrregular(form);
  if (base !== undefined) bases.push(base);
  if (form.endsWith('ied')) bases.push(`${form.slice(0, -3)}y`, form.slice(0, -1));
  else if (form.endsWith('ed')) bases.push(form.slice(0, -1), ...endings(form.slice(0, -2)));
  else if (form.endsWith('ying')) bases.push(form.slice(0, -3), `${form.slice(0, -4)}ie`);
  else if (form.endsWith('ing')) bases.push(`${form.slice(0, -3)}e`, ...endings(form.slice(0, -3)));
  return withBritish(bases);
}

/** {@link verbBases} of a noun: the singular. */
export function nounBases(form: string): string[] {
  const bases = [form, ...withoutS(form)];
  if (form.endsWith('men')) bases.push(`${form.slice(0, -3)}man`);
  if (form.endsWith('ses')) bases.push(`${form.slice(0, -3)}sis`);
  return withBritish(bases);
}

/** {@link verbBases} of an adjective or an adverb: the adjective without its degree. */
export function adjectiveBases(form: string): string[] {
  const bases = [form];
  for (const ending of ['er', 'est'])
    if (form.endsWith(ending)) {
      const rest = form.slice(0, -ending.length);
      bases.push(rest, `${rest}e`, ...endings(rest));
      if (rest.endsWith('i')) bases.push(`${rest.slice(0, -1)}y`);
    }
  if (form.endsWith('ly')) {
    const rest = form.slice(0, -2);
    bases.push(rest, `${rest}le`);
    if (rest.endsWith('i')) bases.push(`${rest.slice(0, -1)}y`);
    if (rest.endsWith('al')) bases.push(rest.slice(0, -2));
  }
  return withBritish(bases);
}

/** Whether the base of a verb shows none of its endings: such a form may be a noun as well ("ban", "bans"). */
export function isBareForm(form: string, base: string): boolean {
  return form === base || withoutS(form).includes(base);
}

function withoutS(form: string): string[] {
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return [];
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  return form.endsWith('es') ? [form.slice(0, -1), form.slice(0, -2)] : [form.slice(0, -1)];
}

/** What is left of a form, and the same with one consonant where two stand ("planned"). */
function endings(rest: string): string[] {
  const last = rest.at(-1);
  return last !== undefined && last === rest.at(-2) ? [rest, rest.slice(0, -1)] : [rest];
}

/** Adds "-ise" for "-ize". */
function withBritish(bases: readonly string[]): string[] {
  const british = bases.filter((base) => AMERICAN.test(base)).map((base) => base.replace(AMERICAN, 's'));
  return [...bases, ...british];
}

const AMERICAN = /(?<=[a-z]{2}[iy])z(?=(?:e|er|ing|ation|able)$)/;
