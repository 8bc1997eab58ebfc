interface Text {
  message: string;
  fix: string;
}

type Catalogue = Readonly<Record<string, Text>>;

const placeholders = ({ message, fix }: Text) =>
  [...new Set(`${message} ${fix}`.match(/\{[^{}]+\}/g))].sort().join(' ');

/** Differences between the two languages, and texts that are empty; none when the catalogue is whole. */
export function messageParity({ nl, en }: { nl: Catalogue; en: Catalogue }): string[] {
  const codes = [...new Set([...Object.keys(nl), ...Object.keys(en)])].sort();
  return codes.flatMap((code) => {
    const [dutch, english] = [nl[code], en[code]];
    if (!dutch || !english) return [`${code}: missing in ${dutch ? 'en' : 'nl'}`];
    const texts = [dutch.message, dutch.fix, english.message, english.fix];
    const empty = texts.some((text) => text.trim() === '') ? [`${code}: an empty text`] : [];
    const [left, right] = [placeholders(dutch), placeholders(english)];
    return left === right ? empty : [...empty, `${code}: nl has ${left || 'none'}, en has ${right || 'none'}`];
  });
}
