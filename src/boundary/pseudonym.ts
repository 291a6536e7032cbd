/**
 * Year (with or without century), month, day and four signs. The day of a coordination number is 60 more than the day of birth; month
 * and day can be 00 where they are unknown; a reserve number can end in letters, or be twelve digits that begin with 99. A date with
 * signs within it, or set off by an unusual sign, is told by four digits only: ids such as `2026-03-15-case` are common and harmless.
 */
function identityNumberForms(): RegExp {
  const month = String.raw`(?:0\d|1[0-2])`;
  const dayOfMonth = String.raw`(?:[0-2]\d|3[01]|[6-8]\d|9[01])`;
  const year = String.raw`(?:18|19|20)?\d\d`;
  const forms = [
    String.raw`${year}${month}${dayOfMonth}[-+–− ]?[\dA-Za-z]{4}`,
    String.raw`${year}${month}${dayOfMonth}[._/:]\d{4}`,
    String.raw`${year}[-./ ]${month}[-./ ]${dayOfMonth}[-+–−._/: ]?\d{4}`,
    String.raw`99\d{10}`,
  ];
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'u');
}

const identityNumber = identityNumberForms();

/** A UUID can contain such signs by chance, and is what we recommend. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Whether an id looks like a personal identity number (personnummer), a coordination number (samordningsnummer) or a reserve number, as
 * a whole or as a part set off by other signs than letters and digits. The check digit is not looked at: a mistyped number tells as much.
 */
export function looksLikeIdentityNumber(id: string): boolean {
  return !uuid.test(id) && identityNumber.test(id.normalize('NFKC'));
}
