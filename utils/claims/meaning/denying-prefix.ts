// Endings of adjectives, and of nouns made from them: "formal", "informal", but "form", "inform" and "prove", "improve".
const AFTER_IN = /(?:able|ible|al|ent|ant|ate|ete|ite|ive|ure|ere|ore|ect|act|ous|ar|ly|ity|ice|nce|cy)$/;
// What "dis-" does not deny.
const AFTER_DIS = /^(?:cover|clos|count|charg|cours|patch|pens|tribut|miss|play)/;

/** Whether two lower-case words differ by a prefix that denies: "likely" and "unlikely", "agree" and "disagree". */
export function differByDenial(a: string, b: string): boolean {
  const [plain, denied] = a.length < b.length ? [a, b] : [b, a];
  if (plain.length < 4 || !denied.endsWith(plain)) return false;
  const prefix = denied.slice(0, denied.length - plain.length);
  switch (prefix) {
    case 'un':
    case 'non':
    case 'non-':
    case 'de-':
      return true;
    case 'dis':
      return plain.length >= 5 && !AFTER_DIS.test(plain);
    case 'in':
    case 'im':
    case 'il':
    case 'ir':
      return plain.length >= 5 && AFTER_IN.test(plain);
    // "destabilise", but "part", "depart".
    case 'de':
      return plain.length >= 7;
    default:
      return false;
  }
}
