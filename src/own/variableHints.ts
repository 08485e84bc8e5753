import { type VariableId, variableIds, variables } from "../dataset/variable.ts";
import { fold } from "../language/fold.ts";
import { unitInName } from "./ownUnits.ts";

/** Words in the names of columns, folded, and what they may stand for: the likeliest first. */
const hints: readonly (readonly [words: RegExp, variables: readonly VariableId[]])[] = [
  [/household|residential|haushalt|menage|domestic|hogar/, ["priceHousehold"]],
  [/industr|large/, ["priceLargestBand"]],
  [
    /price|preis|tariff|tarif|prix|precio|preco|harga|bei\b|cost|दर|मूल्य|价|سعر/,
    ["priceBusiness", "priceHousehold", "priceLargestBand"],
  ],
  [/data.?cent|rechenzentr|load|datacent/, ["dataCentreElectricity", "dataCentreShare"]],
  [/demand|consum|verbrauch|nachfrage|demanda|konsumsi/, ["annualDemand"]],
  [/carbon|co2|emission|ghg|intensity/, ["carbonIntensity"]],
  [/stress/, ["waterStressScore", "waterStressClass"]],
  [/scarcity|aware/, ["scarcityFactor"]],
  [/ewif|water/, ["waterIntensityWri", "safeDrinkingWater", "scarcityFactor"]],
  [/wet.?bulb/, ["wetBulb"]],
  [/degree.?day|cdd/, ["coolingDegreeDays"]],
  [/popul|people|inhabit|einwohner/, ["population"]],
  [/per.?(head|capita)/, ["gdpPerHead", "gniPerHead"]],
  [/gdp|pib\b|bip\b/, ["gdp", "gdpPerHead"]],
  [/hdi/, ["hdi"]],
  [/access/, ["electricityAccess"]],
  [/saidi|outage|interruption/, ["saidi", "saifi"]],
  [/saifi/, ["saifi"]],
  [/loss/, ["gridLosses"]],
  [/import/, ["netImports"]],
  [/load.?factor/, ["systemLoadFactor"]],
  [/capacity|kapazitat/, ["capacityTotal"]],
  [/share|anteil|use|usage/, ["aiUseShare", "dataCentreShare"]],
];

/** The variable whose id the name of a column is. */
export const variableNamed = (name: string): VariableId | undefined => {
  const bare = name.replace(/\s*[([].*$/, "").trim();
  return variableIds.find((id) => id.toLowerCase() === bare.toLowerCase());
};

/** Variables that a column may hold by its name: those that words of it mean, and whose unit it says, come first. */
export function variableHints(name: string): readonly VariableId[] {
  const said = fold(name).replace(/_/g, " ");
  const byWord = hints.flatMap(([words, ids]) => (words.test(said) ? ids : []));
  const ofUnit = (id: VariableId): boolean =>
    unitInName(name, variables[id].unit)?.kind === "sure" ||
    unitInName(name, variables[id].unit)?.kind === "unsure";
  const suggested = [...new Set(byWord)];
  return [
    ...new Set([
      ...suggested.filter(ofUnit),
      ...suggested,
      ...variableIds.filter(ofUnit),
      ...variableIds,
    ]),
  ];
}
