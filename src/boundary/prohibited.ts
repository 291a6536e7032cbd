/**
 * Words that name what must never reach a score: the grounds of discrimination (diskrimineringslagen 2008:567 1 kap. 1 and 5 §§), other
 * data of GDPR article 9, and a person's legal standing. Swedish and English, letters without marks.
 */
const prohibited: ReadonlySet<string> = new Set(
  [
    'sex gender female male kon kvinna man woman women men konsidentitet konsuttryck',
    'age birth birthday birthdate born alder fodelse fodelsedatum fodelsedag fodelsear fodd personnummer samordningsnummer',
    'citizenship citizenships citizen nationality nationalities medborgarskap nationalitet',
    'country origin land fodelseland ursprung ursprungsland ethnicity ethnic race etnicitet etnisk hudfarg',
    'religion religious belief faith tro trosuppfattning',
    'orientation sexuality laggning sexualitet transgender',
    'health diagnosis diagnoses disability illness halsa diagnos sjukdom funktionsnedsattning funktionshinder',
    'political politics union politisk fackforening',
    'ground grounds permit permits asylum grund grunder skyddsskal uppehallstillstand tillstand asyl',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a field's name, or a word of it, names a protected attribute: `sex`, `countryOfBirth`, `födelse_land`. */
export function namesProtectedAttribute(key: string): boolean {
  const words = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}\p{Nd}])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => prohibited.has(word)) || prohibited.has(words.join(''));
}
