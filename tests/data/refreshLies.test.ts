import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Manners, usualManners } from "../../data/refresh/manners.ts";
import { refreshTables } from "../../data/refresh/refreshTables.ts";
import type { Dataset } from "../../src/index.ts";
import { type Lie, publisher, rawPublisher } from "./lyingPublisher.ts";
import { sourceTable } from "./sourceTable.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const patient: Manners = { ...usualManners, firstWait: 1, patience: 5000 };

/** Two columns of figures of twenty places, so that a shift has somewhere to go. */
const places = Array.from({ length: 20 }, (_, place) => `${String.fromCharCode(65 + place)}AA`);
const priceOf = (place: number): number => Number((0.05 + 0.02 * place).toFixed(2));
const accessOf = (place: number): number => 100 - 4 * ((place * 7) % 20);
const rows = places.map((code, place) => [code, "2024", priceOf(place), accessOf(place)]);
const head = ["code", "year", "price", "access"];
const csvOf = (lines: readonly (readonly (string | number)[])[], heading = head): string =>
  [heading, ...lines].map((line) => `${line.join(",")}\n`).join("");
const good = csvOf(rows);

interface Told {
  readonly manners?: Manners;
  readonly accept?: readonly string[];
  readonly dataset?: Partial<Dataset>;
}

/** What becomes of a good table when its publisher answers like this. */
async function afterLie(base: string, { manners = patient, accept = [], dataset = {} }: Told = {}) {
  const honest = await publisher((_, response) => response.end(good));
  const folder = temporaryFolder();
  const at = (address: string): readonly Dataset[] => [
    { ...sourceTable(`${address}/table.csv`), ...dataset },
  ];
  const first = await refreshTables(at(honest), { origin: "upstream", folder, manners });
  const path = join(folder, "told", "table.csv");
  const before = readFileSync(path, "utf8");
  const review = await refreshTables(at(base), { origin: "upstream", folder, manners, accept });
  return { first, review, isKept: readFileSync(path, "utf8") === before, path };
}

const sends =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Lie =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const page = "<!DOCTYPE html><html><body>Sign in</body></html>";

const answers: readonly (readonly [name: string, lie: Lie, sentence: string])[] = [
  ["404 with a page", sends(page, { "content-type": "text/html" }, 404), "answered 404; correct"],
  ["403 of a wall", sends("no", {}, 403), "answered 403; correct the address"],
  ["a page in place of the file", sends(page), "this is a web page and not the file; open"],
  [
    "text that is declared as a page",
    sends(good, { "content-type": "text/html; charset=utf-8" }),
    "this is declared as text/html and not the file",
  ],
  [
    "an error in JSON",
    sends('{"error":"rate limit"}', { "content-type": "application/json" }),
    "this is JSON, such as an error message and not the file",
  ],
  [
    "an error in XML",
    sends('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'),
    "this is XML, such as an error message and not the file",
  ],
  ["a spreadsheet", sends(zipSync({ a: strToU8("b") })), "this is a ZIP archive or a spreadsheet"],
  ["a document", sends("%PDF-1.7 …"), "this is a PDF document"],
  [
    "a pointer of a store",
    sends("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n"),
    "this is a pointer to a file",
  ],
  ["a packed file", sends(gzipSync(strToU8(good))), "this is packed by gzip"],
  ["letters of two bytes", sends(Buffer.from(good, "utf16le")), "text of two bytes a letter"],
  ["nothing", sends(""), "answered with an empty file, 4 times; try again"],
  [
    "broken gzip",
    sends(gzipSync(strToU8(good)).slice(0, 40), { "content-encoding": "gzip" }),
    "cannot be unpacked (gzip: unexpected end of file), 4 times; try again",
  ],
  [
    "gzip that is none",
    sends(good, { "content-encoding": "gzip" }),
    "cannot be unpacked (gzip: incorrect header check)",
  ],
  [
    "packing of a kind nobody asked for",
    sends(good, { "content-encoding": "zstd" }),
    "is packed by zstd; correct",
  ],
  [
    "a redirect to no address of the web",
    sends("", { location: "file:///etc/passwd" }, 302),
    "redirects to file:///etc/passwd; correct",
  ],
  [
    "a wrong checksum",
    sends(good, { "content-md5": createHash("md5").update("else").digest("base64") }),
    "sends bytes that are not those of its own checksum (content-md5), 4 times",
  ],
  [
    "a wrong checksum of today's kind",
    sends(good, { "repr-digest": `sha-256=:${createHash("sha256").digest("base64")}:` }),
    "not those of its own checksum (repr-digest)",
  ],
  [
    "a part in place of the whole",
    sends(good, { "content-range": "bytes 0-9/99" }, 206),
    "answered 206; correct the address",
  ],
  ["500 for ever", sends("", {}, 500), "answered 500, 4 times; try again"],
  [
    "429 for an hour",
    sends("", { "retry-after": "3600" }, 429),
    "answered 429 and asks to come back in 3600 s",
  ],
  [
    "a redirect in a circle",
    (request, response) => {
      response.writeHead(302, { location: request.url === "/other" ? "/table.csv" : "/other" });
      response.end();
    },
    "redirects in a circle, back to http",
  ],
  [
    "redirects without end",
    (request, response) => {
      response.writeHead(302, { location: `${request.url}x` });
      response.end();
    },
    "redirects more than 8 times",
  ],
  [
    "a redirect to a page of a login",
    (request, response) => {
      if (request.url === "/login") return response.end(page);
      response.writeHead(302, { location: "/login" });
      return response.end();
    },
    "this is a web page and not the file",
  ],
];

describe("what a publisher answers in place of the file", () => {
  test.each(answers)("%s", async (_, lie, sentence) => {
    const { review, isKept } = await afterLie(await publisher(lie));
    expect(review.failures).toHaveLength(1);
    expect(review.failures[0]).toContain("told: table.csv: ");
    expect(review.failures[0]).toContain(sentence);
    expect(review.tables).toEqual([]);
    expect(isKept).toBe(true);
  });

  test("a body that is shorter than it says", async () => {
    const base = await rawPublisher((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${good.length}\r\n\r\n${good.slice(0, 50)}`);
    });
    const { review, isKept } = await afterLie(base);
    expect(review.failures[0]).toMatch(/broke off after 50 bytes \(.+\), 4 times; try again/);
    expect(isKept).toBe(true);
  });

  test("a body that is longer than it says is read as far as it says", async () => {
    const base = await rawPublisher((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 60\r\n\r\n${good}`);
    });
    const { review, isKept } = await afterLie(base);
    expect(review.failures).toHaveLength(1);
    expect(isKept).toBe(true);
  });

  test("a connection that is reset", async () => {
    const base = await rawPublisher((socket) => socket.resetAndDestroy());
    const { review, isKept } = await afterLie(base);
    expect(review.failures[0]).toMatch(/did not answer \(.+\), 4 times; try again/);
    expect(isKept).toBe(true);
  });

  test("a file that drips", async () => {
    const base = await publisher((_, response) => {
      response.write(good.slice(0, 30));
      const drip = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drip));
    });
    const manners = { ...patient, patience: 200, attempts: 2 };
    const { review, isKept } = await afterLie(base, { manners });
    expect(review.failures[0]).toContain("did not deliver within 0.2 s, 2 times; try again");
    expect(isKept).toBe(true);
  });

  test("nobody who ever answers", async () => {
    const base = await publisher(() => {});
    const manners = { ...patient, patience: 100, attempts: 2 };
    const { review, isKept } = await afterLie(base, { manners });
    expect(review.failures[0]).toContain("did not deliver within 0.1 s, 2 times; try again");
    expect(isKept).toBe(true);
  });

  test("a file without end", async () => {
    const base = await publisher((_, response) => {
      const flood = (): void => {
        while (response.write(good.repeat(100)));
      };
      response.on("drain", flood);
      flood();
    });
    const { review, isKept } = await afterLie(base, {
      manners: { ...patient, mostBytes: 200_000 },
    });
    expect(review.failures[0]).toContain("sends more than 200000 bytes; correct the address");
    expect(isKept).toBe(true);
  });
});

const changed = (change: (row: (string | number)[], place: number) => (string | number)[]) =>
  csvOf(rows.map((row, place) => change([...row], place)));

const at = (place: number) => rows[(place + rows.length) % rows.length] as (string | number)[];

const tables: readonly (readonly [name: string, content: string, sentence: string])[] = [
  ["a head alone", csvOf([]), "no row can be read"],
  ["half of the rows", csvOf(rows.slice(0, 10)), "figures of 20 of 40 places are missing"],
  ["rows twice", csvOf([...rows, ...rows]), "40 rows cannot be used, the first: "],
  [
    "a column of another name",
    csvOf(rows, ["code", "year", "cost", "access"]),
    "priceBusiness holds no figure any more",
  ],
  ["other separators", good.replaceAll(",", ";"), "no row can be read"],
  [
    "other units",
    changed(([code = "", year = "", price, access = ""]) => [
      code,
      year,
      Number(price) * 1000,
      access,
    ]),
    "priceBusiness is more than 2 times what it was, or less than a half of it, in 20 of 20 places (first: AAA priceBusiness, 0.05 → 50); nearly all by 1000, as if in another unit",
  ],
  [
    "columns in each other's place",
    changed(([code = "", year = "", price = "", access = ""]) => [code, year, access, price]),
    "priceBusiness is more than 2 times what it was",
  ],
  [
    "a column moved by a third of its rows",
    changed(([code = "", year = "", , access = ""], place) => [
      code,
      year,
      at(place - 7)[2] ?? "",
      access,
    ]),
    "priceBusiness is more than 2 times what it was",
  ],
  [
    "a column in the opposite order",
    changed(([code = "", year = "", price = ""], place) => [
      code,
      year,
      price,
      at(-place - 1)[3] ?? "",
    ]),
    "electricityAccess",
  ],
  [
    "words in place of figures",
    changed(([code = "", year = "", , access = ""]) => [code, year, "NaN", access]),
    "priceBusiness holds no figure any more",
  ],
  [
    "words in a fifth of the figures",
    changed(([code = "", year = "", price = "", access = ""], place) => [
      code,
      year,
      place % 5 === 0 ? "NaN" : price,
      access,
    ]),
    "priceBusiness is missing in 4 of 20 places",
  ],
  [
    "one figure everywhere",
    changed(([code = "", year = "", price = ""]) => [code, year, price, 70]),
    "electricityAccess is 70 in every place",
  ],
  [
    "an old edition",
    good.replaceAll("2024", "2019"),
    "priceBusiness ends in 2019 where it ended in 2024",
  ],
  [
    "years of the future",
    good.replaceAll("2024", "2064"),
    "priceBusiness ends in 2064 where it ended in 2024",
  ],
  [
    "four times the rows",
    csvOf(rows.flatMap((row) => [2024, 2023, 2022, 2021].map((year) => row.with(1, year)))),
    "there are 160 rows where there were 40",
  ],
  [
    "the same in six times the bytes",
    csvOf(rows.map((row) => [...row, "x".repeat(150)])),
    "table.csv has ",
  ],
];

describe("what stands in a file that looks sound", () => {
  test.each(tables)("%s", async (_, content, sentence) => {
    const { first, review, isKept } = await afterLie(await publisher(sends(content)));
    expect(first.failures).toEqual([]);
    expect(review.failures).toHaveLength(1);
    expect(review.failures[0]).toMatch(
      /^told: the table is kept as it is, since in the new one .+ If that is meant, say --accept with the id of the dataset\.$/,
    );
    expect(review.failures[0]).toContain(sentence);
    expect(isKept).toBe(true);
  });

  test("what is meant is taken, and the review says that it was accepted", async () => {
    const half = csvOf(rows.slice(0, 10));
    const { review, isKept } = await afterLie(await publisher(sends(half)), { accept: ["told"] });
    expect(review.failures).toEqual([]);
    expect(review.tables[0]?.refusals[0]).toBe("figures of 20 of 40 places are missing");
    expect(isKept).toBe(false);
  });

  test("a dataset says by how much its own editions differ", async () => {
    const base = await publisher(sends(csvOf(rows.slice(0, 10))));
    const limits = { mostLost: 0.6, mostRowsLost: 0.6 };
    const { review } = await afterLie(base, { dataset: { limits } });
    expect(review.failures).toEqual([]);
  });

  test("other units of a table too small for anything else", async () => {
    const [folder, two] = [temporaryFolder(), rows.slice(0, 2)];
    let body = csvOf(two);
    const base = await publisher((_, response) => response.end(body));
    const options = { origin: "upstream", folder, manners: patient } as const;
    const few = [sourceTable(`${base}/table.csv`)];
    expect((await refreshTables(few, options)).failures).toEqual([]);
    body = csvOf(
      two.map(([code = "", year = "", price, access = ""]) => [
        code,
        year,
        Number(price) / 100,
        access,
      ]),
    );
    expect((await refreshTables(few, options)).failures[0]).toContain(
      "priceBusiness is more than 10 times what it was, or less than a tenth of it, in all of 2 places",
    );
  });

  test("other bytes at an address that names one commit", async () => {
    let body = good;
    const base = await publisher((_, response) => response.end(body));
    const folder = temporaryFolder();
    const fixed = [sourceTable(`${base}/${"0a".repeat(20)}/table.csv`)];
    const options = { origin: "upstream", folder, manners: patient } as const;
    expect((await refreshTables(fixed, options)).failures).toEqual([]);
    body = good.replace("0.05", "0.06");
    const { failures } = await refreshTables(fixed, options);
    expect(failures[0]).toMatch(/table\.csv has other bytes than before .+ names one commit/);
  });
});

describe("what is taken", () => {
  test.each([
    ["a mark of the byte order", sends(`\uFEFF${good}`)],
    ["ends of lines of another system", sends(good.replaceAll("\n", "\r\n"))],
    ["a packed answer", sends(gzipSync(strToU8(good)), { "content-encoding": "gzip" })],
    ["a type that says nothing", sends(good, { "content-type": "application/octet-stream" })],
    [
      "a right checksum",
      sends(good, { "content-md5": createHash("md5").update(good).digest("base64") }),
    ],
  ])("%s", async (_, lie) => {
    const { review, isKept } = await afterLie(await publisher(lie));
    expect(review.failures).toEqual([]);
    expect(review.tables[0]?.changed).toEqual([]);
    expect(isKept).toBe(true);
  });

  /** A publisher that answers with these codes before it delivers. */
  const reluctant = async (codes: readonly number[], headers: Readonly<Record<string, string>>) => {
    const left = [...codes];
    const base = await publisher((_, response) => {
      const code = left.shift();
      response.writeHead(code ?? 200, code === undefined ? {} : headers);
      response.end(code === undefined ? good : "");
    });
    return { base, left };
  };

  test.each([
    ["500 and then the file", [500], {}],
    ["429 that asks for a moment, and then the file", [429], { "retry-after": "0" }],
    ["503 until a date", [503], { "retry-after": new Date(0).toUTCString() }],
    ["three that fail", [502, 503, 504], {}],
  ])("%s", async (_, codes, headers) => {
    const { base, left } = await reluctant(codes, headers);
    expect((await afterLie(base)).review.failures).toEqual([]);
    expect(left).toEqual([]);
  });

  test("a redirect to where the file lies now", async () => {
    const base = await publisher((request, response) => {
      if (request.url === "/moved.csv") return response.end(good);
      response.writeHead(301, { location: "/moved.csv" });
      return response.end();
    });
    expect((await afterLie(base)).review.failures).toEqual([]);
  });

  test("an address that several datasets name is asked once", async () => {
    let asked = 0;
    const base = await publisher((_, response) => {
      asked += 1;
      response.end(good);
    });
    const one = sourceTable(`${base}/table.csv`);
    const folder = temporaryFolder();
    const options = { origin: "upstream", folder, manners: patient } as const;
    const { failures } = await refreshTables([one, { ...one, id: "other" }], options);
    expect([failures, asked]).toEqual([[], 1]);
  });
});

describe("where the files come from, and what is written", () => {
  test("a mirror holds the files by name", async () => {
    const base = await publisher((request, response) => {
      response.statusCode = request.url === "/copies/table.csv" ? 200 : 404;
      response.end(good);
    });
    const folder = temporaryFolder();
    const origin = { address: `${base}/copies` };
    const { failures } = await refreshTables([sourceTable("https://example.org/x/table.csv")], {
      ...{ origin, folder, manners: patient },
    });
    expect(failures).toEqual([]);
    expect(existsSync(join(folder, "told", "table.csv"))).toBe(true);
  });

  test("a dry run reviews, and writes nothing", async () => {
    const base = await publisher(sends(good));
    const folder = temporaryFolder();
    const { tables: compiled } = await refreshTables([sourceTable(`${base}/table.csv`)], {
      ...{ origin: "upstream", folder, manners: patient, dryRun: true },
    });
    expect(compiled[0]?.added).toHaveLength(40);
    expect(existsSync(join(folder, "told"))).toBe(false);
    expect(existsSync(join(folder, "sources.json"))).toBe(false);
  });

  test("a file that is only to be had by hand is passed over, unless it is asked for", async () => {
    const plain = sourceTable("https://example.org/page");
    const byHand = {
      ...plain,
      files: plain.files.map((file) => ({ ...file, byHand: true as const })),
    };
    const options = { origin: "upstream", folder: temporaryFolder(), manners: patient } as const;
    const all = await refreshTables([byHand], options);
    expect([all.failures, all.passed]).toEqual([
      [],
      [
        "told: kept; table.csv has to be taken by hand from https://example.org/page, then use --from DIR.",
      ],
    ]);
  });

  test("where the atlas cannot be built from the new tables, none is written", async () => {
    const base = await publisher(sends(good));
    const folder = temporaryFolder();
    const { failures } = await refreshTables([sourceTable(`${base}/table.csv`)], {
      ...{ origin: "upstream", folder, manners: patient },
      outlook: () => ({ moves: [], issues: ["told/table.csv, row 2: unknown region AAA."] }),
    });
    expect(failures).toEqual([
      "the tables are kept as they are, since the atlas cannot be built from the new ones: told/table.csv, row 2: unknown region AAA.",
    ]);
    expect(existsSync(join(folder, "told"))).toBe(false);
  });
});
