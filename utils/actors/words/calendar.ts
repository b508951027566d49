import { wordSet } from './word-set.ts';

/** Months, days and feasts: capitalised, never actors. "may" and "march" are words besides. */
export const CALENDAR = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan hanukkah thanksgiving halloween passover lent eid diwali yom kippur purim nowruz
gmt utc est edt pst pdt cet bst bc ad am pm
`);
