import type { OverviewChoice, OverviewOptions, RefusedValue } from '../../catalogue/indicators/overview.ts';
import { nearest } from '../../language/nearest.ts';
import { namedValue } from '../../site/site-address.ts';

/** What cannot be shown, and what is shown in its place. */
export function refusalInWords(
  { key, value }: RefusedValue,
  { indicators, places }: OverviewOptions,
  { indicator, year }: OverviewChoice,
): string {
  const given = `‘${namedValue(value)}’`;
  const { name = '' } = indicators.find(({ slug }) => slug === indicator) ?? {};
  if (key === 'jaar') return `Van dit cijfer is er geen jaar ${given}. Je ziet ${year}.`;
  if (key === 'naast')
    return value === indicator
      ? 'Een cijfer naast zichzelf zegt niets. Je ziet er een ander naast.'
      : `Een cijfer ${given} om ernaast te zetten kennen we niet. Je ziet er een ander naast.`;
  if (key === 'cijfer') return `Een cijfer ${given} kennen we niet. Je ziet: ${name}.`;
  const near = nearest(
    value,
    places.map((each) => each.name),
  );
  return `Een gemeente ${given} kennen we niet.${near ? ` Bedoel je ${near}?` : ''} Kies er een uit de lijst.`;
}
