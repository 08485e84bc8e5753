import { describe, expect, test } from "vitest";
import {
  asked,
  figured,
  latinBytes,
  matchedIn,
  places,
  priced,
  readTable,
  said,
  wideBytes,
} from "./readTable.ts";

const table = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

describe("the form of a file", () => {
  test("semicolons and decimal commas are recognised and said; cents are asked, then converted", () => {
    const file = table("Land;Tarif (ct/kWh);Jahr", "Spanien;14,5;2024", "Polen;2.345,6;2024");
    const first = readTable(file, { "column:Tarif (ct/kWh)": "priceBusiness" });
    expect(asked(first)).toEqual(["unit:Tarif (ct/kWh)"]);
    expect(first.figures).toEqual([]);
    expect(first.questions[0]?.choices[0]?.id).toBe("US cent/kWh");
    const read = readTable(file, {
      "column:Tarif (ct/kWh)": "priceBusiness",
      "unit:Tarif (ct/kWh)": "US cent/kWh",
    });
    expect(figured(read)).toEqual(["ESP 2024 0.145"]);
    expect(said(read.issues)).toEqual([
      "delimiter ;",
      "decimalComma",
      "outside 3 Tarif (ct/kWh) 2.345,6",
    ]);
  });

  test("a mark of the byte order, CR LF, quotes and quoted line breaks are kept apart from the cells", () => {
    const file =
      '\uFEFFiso3,price_usd_kwh,note\r\nGHA,0.12,"one\r\ntwo"\r\nCIV,0.1,"a ""b"", c"\r\n';
    const read = readTable(file, { "column:price_usd_kwh": "priceBusiness", year: "2024" });
    expect(figured(read)).toEqual(["GHA 2024 0.12", "CIV 2024 0.1"]);
    expect(read.figures.map(({ note }) => note)).toEqual(["one\ntwo", 'a "b", c']);
  });

  test("Latin-1 is recognised and said", () => {
    const read = readTable(latinBytes(table("country,price", "Curaçao,0.3", "México,0.1")), priced);
    expect(matchedIn(read)).toEqual(["Curaçao CUW", "México MEX"]);
    expect(said(read.issues)).toEqual(["encoding windows-1252"]);
  });

  test.each([{}, { big: true }, { marked: false }, { big: true, marked: false }])(
    "UTF-16 is read: %j",
    (form) => {
      const read = readTable(wideBytes(table("region\tprice", "IRL\t0.2"), form), priced);
      expect(figured(read)).toEqual(["IRL 2024 0.2"]);
    },
  );

  test("letters that are no Latin are never read by a guess", () => {
    const cyrillic = Uint8Array.from([
      ...latinBytes("country,price\n"),
      ...[0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff],
      ...latinBytes(",0.1\n"),
    ]);
    expect(said(readTable(cyrillic).issues)).toEqual(["encoding"]);
    expect(figured(readTable(cyrillic, { ...priced, encoding: "windows-1251" }))).toEqual([
      "RUS 2024 0.1",
    ]);
  });

  test("text that was spoiled before is said and matches nothing", () => {
    const read = readTable(table("country,price", "CÃ´te d'Ivoire,0.1", "Kenya,0.2"), priced);
    expect(said(read.issues)).toEqual(["garbled", "unknownRegion 2 country CÃ´te d'Ivoire"]);
  });

  test.each([
    ["", "empty"],
    [" \n\n", "empty"],
    ["iso3,price\n", "noRows"],
    ["region\n", "noRows"],
    ["<!DOCTYPE html><html><body>404</body></html>", "webPage"],
    ["  <HTML><head></head></HTML>", "webPage"],
    ["<?xml version='1.0'?><a/>", "markup"],
    ['{"error":"not found"}', "notGeoJson"],
    ["[1,2,", "notGeoJson"],
    ["FRA\nDEU\n", "oneColumn"],
    ["FRA,0.1\nDEU,0.2\n", "noHeader 1 0.1"],
    ['iso3,price\nFRA,"0.1\nDEU,0.2\n', "openQuote 2"],
    ["iso3,price,price\nFRA,1,2\n", "repeatedColumn 1 price"],
    ["\u0000\u0001\u0002PNG\u0000", "binary"],
  ])("%j is said to be no table and gives nothing", (content, problem) => {
    const read = readTable(content);
    expect(said(read.issues)).toEqual([problem]);
    expect(read.figures).toEqual([]);
  });

  test("an old workbook is told from other bytes", () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 1]);
    expect(said(readTable(bytes).issues)).toEqual(["oldWorkbook"]);
  });

  test("titles above the names of the columns are passed over, which is said; rows keep their numbers", () => {
    const file = table("Prices of power", "", "iso3,price,year", "FRA,0.1,2024", "XXX,0.1,2024");
    const read = readTable(file, priced);
    expect(figured(read)).toEqual(["FRA 2024 0.1"]);
    expect(said(read.issues)).toEqual([
      "headerRow 3 iso3, price, year",
      "unknownRegion 5 iso3 XXX",
    ]);
  });

  test("a row with a cell too many is left out and the row below is unharmed", () => {
    const read = readTable(table("iso3,price", "POL,0,12", "GRC,0.13"), priced);
    expect(figured(read)).toEqual(["GRC 2024 0.13"]);
    expect(said(read.issues)).toEqual(["extraColumns 2 12"]);
  });

  test("the separator that a spreadsheet tells is followed", () => {
    expect(figured(readTable("sep=|\niso3|price\nFRA|0.1\n", priced))).toEqual(["FRA 2024 0.1"]);
  });
});

describe("regions", () => {
  test("NA is Namibia and XK Kosovo; UK and EL are aliases, which is said", () => {
    const read = readTable(
      table("code,price", "NA,0.1", "XK,0.1", "UK,0.2", "EL,0.2", "NO,0.1"),
      priced,
    );
    expect(matchedIn(read)).toEqual(["NA NAM", "XK XKX", "UK GBR", "EL GRC", "NO NOR"]);
    expect(said(read.issues)).toEqual(["alias 4 code UK", "alias 5 code EL"]);
  });

  test("codes of counties get their zero back, which is said; an unknown one is named", () => {
    const read = readTable(table("fips,sites", "4013,9", "51107,3", "99999,1", "6,1"));
    expect(matchedIn(read)).toEqual(["4013 US-04013", "51107 US-51107", "6 USA-3521"]);
    expect(said(read.issues)).toEqual([
      "lostZero 2 fips 4013",
      "unknownRegion 4 fips 99999",
      "lostZero 5 fips 6",
    ]);
  });

  test("names that several regions share are asked, never guessed", () => {
    const file = table(
      "name,price",
      "Georgia,0.1",
      "Congo,0.1",
      "Korea,0.1",
      "Atlantis,0.1",
      "DRC,0.1",
    );
    const read = readTable(file, priced);
    expect(asked(read)).toEqual(["region:Georgia", "region:Congo", "region:Korea"]);
    expect(read.questions[0]?.choices.map(({ id }) => id)).toEqual(["GEO", "USA-3543", "none"]);
    expect(matchedIn(read)).toEqual(["DRC COD"]);
    const answered = readTable(file, {
      ...priced,
      "region:Georgia": "US-GA",
      "region:Congo": "COG",
      "region:Korea": "none",
    });
    expect(asked(answered)).toEqual([]);
    expect(matchedIn(answered)).toEqual(["Georgia USA-3543", "Congo COG", "DRC COD"]);
  });

  test("a column called country holds countries, one called state states", () => {
    expect(matchedIn(readTable(table("country,price", "Georgia,0.1"), priced))).toEqual([
      "Georgia GEO",
    ]);
    expect(matchedIn(readTable(table("state,price", "Georgia,0.1", "CA,0.1"), priced))).toEqual([
      "Georgia USA-3543",
      "CA USA-3521",
    ]);
  });

  test("postal codes are told from codes of countries by those of one kind alone", () => {
    const states = readTable(table("code,price", "AL,0.1", "AK,0.1", "WI,0.1", "CA,0.1"), priced);
    expect(states.matched.map(({ region }) => places.byId(region)?.name)).toEqual([
      "Alabama",
      "Alaska",
      "Wisconsin",
      "California",
    ]);
    const countries = readTable(table("code,price", "CA,0.1", "FR,0.1", "AL,0.1"), priced);
    expect(matchedIn(countries)).toEqual(["CA CAN", "FR FRA", "AL ALB"]);
    expect(asked(readTable(table("code,price", "CA,0.1", "IN,0.1"), priced))).toEqual([
      "region:CA",
      "region:IN",
    ]);
  });

  test.each([
    ["Allemagne", "DEU"],
    ["Deutschland", "DEU"],
    ["Alemania", "DEU"],
    ["Alemanha", "DEU"],
    ["Jerman", "DEU"],
    ["Ujerumani", "DEU"],
    ["जर्मनी", "DEU"],
    ["德国", "DEU"],
    ["ألمانيا", "DEU"],
    ["DE", undefined],
    ["Martinique", "MTQ"],
    ["Mexico", "MEX"],
    ["deu", "DEU"],
    ["US-VA", "USA-3552"],
    ["Loudoun, VA", "US-51107"],
    ["Loudoun County, Virginia", "US-51107"],
    ["Georgia (USA)", "USA-3543"],
    ["Luxembourg", undefined],
  ])("%s is found", (text, region) => {
    const found = places.find(text, {}).places;
    if (region === undefined) expect(found.length).toBeGreaterThan(1);
    else expect(found.map(({ id }) => id)).toEqual([region]);
  });

  test("sums and groups of regions are named and not summed", () => {
    const file = table(
      "iso3,load_twh",
      "FRA,11",
      "Total,31",
      "Europe,96",
      "World,400",
      "EU27_2020,70",
    );
    const read = readTable(file, { "column:load_twh": "annualDemand", year: "2024" });
    expect(figured(read)).toEqual(["FRA 2024 11"]);
    expect(said(read.issues).map((line) => line.split(" ")[0])).toEqual(Array(4).fill("aggregate"));
  });

  test("a row whose code and name are of different regions is left out", () => {
    const file = table(
      "iso3,country,price",
      "AUS,Australia,0.1",
      "AUT,Austria,0.1",
      "AUS,Austria,0.2",
    );
    const read = readTable(file, priced);
    expect(figured(read)).toEqual(["AUS 2024 0.1", "AUT 2024 0.1"]);
    expect(said(read.issues)).toContain("twoRegions 4 iso3 AUS");
  });
});

describe("figures", () => {
  test("what is no figure is refused with its reason", () => {
    const file = table(
      "iso3,price",
      "FRA,12.5 ct",
      "DEU,n/a",
      "ESP,-9999",
      "ITA,1e400",
      'PRT,"1,234.5"',
      "GRC,",
      "POL,#REF!",
      "CZE,=A1*2",
      "HUN,~0.1",
      "AUT,€0.12",
      "BEL,0.12 USD/kWh",
      "NLD,0.1-0.2",
    );
    const read = readTable(file, priced);
    expect(figured(read)).toEqual(["BEL 2024 0.12"]);
    expect(asked(read)).toEqual(["unit:price:ct"]);
    expect(said(read.issues)).toEqual([
      "missing 3 price n/a",
      "sentinel 4 price -9999",
      "tooLarge 5 price 1e400",
      "outside 6 price 1,234.5",
      "missing 7 price ",
      "spreadsheetError 8 price #REF!",
      "formula 9 price =A1*2",
      "notANumber 10 price ~0.1",
      "currency 11 price €0.12",
      "notANumber 13 price 0.1-0.2",
    ]);
  });

  test("dates that a spreadsheet made are refused, and numbers that may be dates beside them", () => {
    const file = table(
      "iso3,share",
      "FRA,01.Feb",
      "DEU,2-Mar",
      "ESP,45678",
      "ITA,3.5%",
      "PRT,2024-03-01",
    );
    const read = readTable(file, { "column:share": "aiUseShare", year: "2024" });
    expect(figured(read)).toEqual(["ITA 2024 3.5"]);
    expect(said(read.issues)).toEqual([
      "madeDate 2 share 01.Feb",
      "madeDate 3 share 2-Mar",
      "serialDate 4 share 45678",
      "madeDate 6 share 2024-03-01",
    ]);
  });

  test("one sign before three digits is asked where nothing tells what it is", () => {
    const file = table("iso3;population", "FRA;1.234", "DEU;5.678");
    const answers = {
      "column:population": "population",
      "unit:population": "persons",
      year: "2024",
    };
    expect(asked(readTable(file, answers))).toEqual(["decimal"]);
    expect(figured(readTable(file, { ...answers, decimal: "comma" }))).toEqual([
      "FRA 2024 1234",
      "DEU 2024 5678",
    ]);
    expect(figured(readTable(`${file}ITA;1,5\n`, answers))[0]).toBe("FRA 2024 1234");
    expect(figured(readTable(`${file}ITA;1.5\n`, answers))[0]).toBe("FRA 2024 1.234");
  });

  test("equal rows count once, contradictions are asked", () => {
    const file = table(
      "iso3,year,price",
      "FRA,2023,0.14",
      "FRA,2023,0.15",
      "FRA,2024,0.13",
      "FRA,2024,0.13",
    );
    const read = readTable(file, priced);
    expect(figured(read)).toEqual(["FRA 2024 0.13"]);
    expect(asked(read)).toEqual(["duplicate:FRA:priceBusiness:2023"]);
    expect(said(read.issues)).toEqual(["equalRows 4 0.13"]);
    const answered = readTable(file, { ...priced, "duplicate:FRA:priceBusiness:2023": "3" });
    expect(figured(answered)).toEqual(["FRA 2023 0.15", "FRA 2024 0.13"]);
  });

  test("columns of years are recognised; an empty cell among them is no figure", () => {
    const file = table("Country Code,2022,2023", "IRL,5.3,6.3", "NOR,1.8,");
    const read = readTable(file, { "column:years": "dataCentreElectricity", "unit:years": "TWh" });
    expect(figured(read)).toEqual(["IRL 2022 5.3", "IRL 2023 6.3", "NOR 2022 1.8"]);
    expect(said(read.issues)).toEqual(["yearColumns 2022, 2023", "missing 3 2023 "]);
  });

  test("a long table names its variable in each row", () => {
    const file = table(
      "region,variable,year,value",
      "FRA,priceBusiness,2024,0.12 USD/kWh",
      "FRA,hdi,2023,0.91",
    );
    const read = readTable(file, { "unit:value": "index 0–1" });
    expect(read.figures.map(({ variable, value }) => [variable, value])).toEqual([
      ["priceBusiness", 0.12],
      ["hdi", 0.91],
    ]);
  });

  test("formulas in a note stay text, one in the place of a region is no region", () => {
    const file = table("iso3,price,note", 'FRA,0.14,"=HYPERLINK(""x"")"', "=1+1,0.1,");
    const read = readTable(file, priced);
    expect(read.figures[0]?.note).toBe('=HYPERLINK("x")');
    expect(said(read.issues)).toEqual(["unknownRegion 3 iso3 =1+1"]);
  });

  test("years without four digits are refused; without a column of years the reader is asked", () => {
    const wrong = readTable(
      table("iso3,year,price", "FRA,24,0.1", "DEU,2024.0,0.1", "ITA,٢٠٢٤,0.1"),
      priced,
    );
    expect(figured(wrong)).toEqual(["DEU 2024 0.1", "ITA 2024 0.1"]);
    expect(said(wrong.issues)).toEqual(["noYear 2 year 24"]);
    const { year: _, ...rest } = priced;
    expect(asked(readTable(table("iso3,price", "FRA,0.1"), rest))).toEqual(["year"]);
  });

  test("nothing is used before the reader says what a column holds", () => {
    const read = readTable(table("iso3,price", "FRA,0.1"));
    expect(read.figures).toEqual([]);
    expect(asked(read)).toEqual(["column:price"]);
    expect(read.questions[0]?.choices[0]?.id).toBe("priceBusiness");
  });

  test("GeoJSON gives the properties of its features", () => {
    const feature = (properties: object) => ({ type: "Feature", properties, geometry: null });
    const features = [
      feature({ iso: "FRA", price: 0.12 }),
      feature({ iso: "Nowhere", price: 0.1 }),
    ];
    const read = readTable(JSON.stringify({ type: "FeatureCollection", features }), priced);
    expect(figured(read)).toEqual(["FRA 2024 0.12"]);
    expect(said(read.issues)).toContain("unknownRegion 2 iso Nowhere");
  });
});
