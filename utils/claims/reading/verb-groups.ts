import type { ClauseWord } from './clause-words.ts';
import { standsAsVerb } from './stands-as-verb.ts';
import {
  ADJECTIVE_BEFORE_INFINITIVE,
  BEFORE_INFINITIVE,
  type Control,
  PASSIVE_BEFORE_INFINITIVE,
} from './verb-control.ts';
import type { VerbGroup } from './verb-group.ts';
import { isHeadlinePassive, isNoun, leadsOn, leans, NOUN_AFTER_TO } from './verb-surroundings.ts';

/** All predicates of a sentence, left to right, without overlap. Work grows linearly with the words. */
export function verbGroups(words: readonly ClauseWord[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < words.length) {
    const group = groupAt(words, at, groups);
    if (group) groups.push(group);
    at = group ? Math.max(group.to, at + 1) : at + 1;
  }
  return groups;
}

/** Grows one group from its first word. */
interface Growing {
  at: number;
  readonly negations: number[];
  readonly controls: Control[];
}

function groupAt(words: readonly ClauseWord[], from: number, groups: readonly VerbGroup[]): VerbGroup | null {
  const word = words[from];
  if (word === undefined) return null;
  const growing: Growing = { at: from, negations: [], controls: [] };
  switch (word.class) {
    case 'modal':
    case 'do':
    case 'have':
    case 'be':
      return withAuxiliaries(words, from, growing);
    case 'to': {
      growing.at = from + 1;
      skipBetween(words, growing);
      const head = words[growing.at];
      if (head?.class === 'be' || head?.class === 'have' || head?.class === 'do') {
        const inner = withAuxiliaries(words, growing.at, growing);
        return { ...inner, from, form: 'infinitive' };
      }
      if (!head?.verb?.plain || NOUN_AFTER_TO.has(head.lower)) return null;
      return finish(words, from, growing, { form: 'infinitive', passive: false, modal: null });
    }
    case 'content': {
      const form = standsAsVerb(words, from, groups);
      return (
        form &&
        finish(words, from, growing, {
          form,
          passive: form === 'participle' || (form === 'finite' && isHeadlinePassive(words, from)),
          modal: null,
        })
      );
    }
    default:
      return null;
  }
}

function skipBetween(words: readonly ClauseWord[], growing: Growing): void {
  for (;;) {
    const word = words[growing.at];
    if (word?.class === 'negation') growing.negations.push(growing.at);
    else if (word?.class !== 'adverb' && !/^[’']$/.test(word?.text ?? '')) return;
    growing.at += 1;
  }
}

function withAuxiliaries(words: readonly ClauseWord[], from: number, growing: Growing): VerbGroup {
  let modal: string | null = null;
  let last = from;
  growing.at = from;
  for (;;) {
    const word = words[growing.at];
    if (word === undefined || !/^(?:modal|do|have|be)$/.test(word.class)) break;
    if (word.class === 'modal') modal = word.lower;
    if (word.lower === 'cannot') growing.negations.push(growing.at);
    last = growing.at;
    growing.at += 1;
    skipBetween(words, growing);
  }
  const auxiliary = words[last];
  const head = words[growing.at];
  const form = /^(?:being|having)$/.test(words[from]?.lower ?? '') ? 'ing' : 'finite';
  const forms = head?.verb;
  switch (auxiliary?.class) {
    case 'modal':
    case 'do':
      if (forms?.plain) return finish(words, from, growing, { form, passive: false, modal });
      break;
    case 'have':
      if (forms?.participle) return finish(words, from, growing, { form, passive: false, modal });
      if (head?.class === 'to' && words[growing.at + 1]?.verb?.plain)
        return finish(words, from, { ...growing, at: last }, { form, passive: false, modal });
      break;
    case 'be':
      if (forms?.ing) return finish(words, from, growing, { form, passive: false, modal });
      if (forms?.participle || (forms && ADJECTIVE_BEFORE_INFINITIVE.has(head?.lower ?? '')))
        return finish(words, from, growing, { form, passive: true, modal });
      return copula(words, from, growing, modal, form);
    default:
  }
  // A verb of its own: "has three ports", "did so".
  const { negations, controls } = growing;
  return { from, to: last + 1, head: last, form, passive: false, copula: false, negations, controls, modal };
}

/** "Is to close" and "is likely to close" lead on to a verb; else what something is follows. */
function copula(
  words: readonly ClauseWord[],
  from: number,
  growing: Growing,
  modal: string | null,
  form: VerbGroup['form'],
): VerbGroup {
  const head = words[growing.at];
  const control = ADJECTIVE_BEFORE_INFINITIVE.get(head?.lower ?? '');
  if (head?.class === 'to' && leadsOn(words, growing.at)) {
    growing.controls.push('planned');
    return afterTo(words, from, growing, { form, passive: false, modal });
  }
  if (control && words[growing.at + 1]?.class === 'to' && leadsOn(words, growing.at + 1)) {
    growing.controls.push(control);
    growing.at += 1;
    return afterTo(words, from, growing, { form, passive: false, modal });
  }
  let said = growing.at;
  while (/^(?:determiner|adverb|number)$/.test(words[said]?.class ?? '') && said < growing.at + 4) said += 1;
  const told = isNoun(words[said]);
  while (told && said < growing.at + 8 && isNoun(words[said + 1]) && !leans(words, said + 1)) said += 1;
  // "Is not for sale" has nothing but its "is".
  let at = told ? said : growing.at - 1;
  while (at > from && !told && words[at]?.class !== 'be') at -= 1;
  const { negations, controls } = growing;
  const to = Math.max(at + 1, growing.at);
  return { from, to, head: at, form, passive: false, copula: true, negations, controls, modal };
}

type Manner = Pick<VerbGroup, 'form' | 'passive' | 'modal'>;

/** Goes on behind a "to" at `growing.at`. */
function afterTo(words: readonly ClauseWord[], from: number, growing: Growing, manner: Manner): VerbGroup {
  growing.at += 1;
  skipBetween(words, growing);
  const next = words[growing.at];
  if (next?.class === 'be' || next?.class === 'have') {
    const inner = withAuxiliaries(words, growing.at, growing);
    return { ...inner, from, form: manner.form, modal: manner.modal };
  }
  return finish(words, from, growing, { ...manner, passive: false });
}

/** With the head at `growing.at`: follows verbs that lead on to another ("agreed not to close"). */
function finish(words: readonly ClauseWord[], from: number, growing: Growing, manner: Manner): VerbGroup {
  const head = growing.at;
  const base = words[head]?.verb?.base ?? words[head]?.lower ?? '';
  const controls = manner.passive ? PASSIVE_BEFORE_INFINITIVE : BEFORE_INFINITIVE;
  const control =
    base === 'go' && words[head]?.lower === 'going'
      ? 'planned'
      : (controls.get(base) ??
        (manner.passive ? ADJECTIVE_BEFORE_INFINITIVE.get(words[head]?.lower ?? '') : undefined));
  const ahead: Growing = { at: head + 1, negations: [], controls: [] };
  skipBetween(words, ahead);
  // "Helped reduce"
  if (base === 'help' && words[head + 1]?.verb?.plain && !words[head + 1]?.verb?.alsoNoun)
    return finish(words, from, { ...growing, at: head + 1 }, { ...manner, passive: false });
  if (control && words[ahead.at]?.class === 'to' && leadsOn(words, ahead.at)) {
    growing.negations.push(...ahead.negations);
    growing.controls.push(control);
    growing.at = ahead.at;
    return afterTo(words, from, growing, manner);
  }
  return {
    from,
    to: head + 1,
    head,
    ...manner,
    copula: false,
    negations: growing.negations,
    controls: growing.controls,
  };
}
