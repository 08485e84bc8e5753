const china = new Set(["CHN", "HKG", "MAC"]);

/** Counted with Europe although M49 puts them in Asia; XKX because it has no M49 code. */
const withEurope = new Set(["TUR", "ISR", "CYP", "CYN", "WSB", "ESB", "XKX"]);

const middleEast = new Set("ARE BHR IRN IRQ JOR KWT LBN OMN PSE QAT SAU SYR YEM".split(" "));

const eurasia = new Set("ARM AZE GEO KAZ KGZ RUS TJK TKM UZB".split(" "));

/**
 * The region whose data-centre figures the International Energy Agency publishes together.
 * Rest: Africa, the Americas without the United States, the Middle East, Russia and its neighbours.
 */
export function ieaRegion(id: string, unitedNationsRegion: string): string {
  if (id === "USA") return "USA";
  if (china.has(id)) return "China";
  if (middleEast.has(id) || eurasia.has(id)) return "Rest";
  if (withEurope.has(id) || unitedNationsRegion === "Europe") return "Europe";
  return ["Asia", "Oceania"].includes(unitedNationsRegion) ? "AsiaPacific" : "Rest";
}
