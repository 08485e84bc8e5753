/** Beginnings of the names of months that spreadsheets write in the languages of the atlas and of its neighbours. */
const months = [
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ...[
    "mrz",
    "mär",
    "mai",
    "okt",
    "dez",
    "janv",
    "févr",
    "fevr",
    "fév",
    "mars",
    "avr",
    "juin",
    "juil",
  ],
  ...["août", "aout", "déc", "ene", "abr", "ago", "dic", "fev", "mei", "agu", "des", "gen", "mag"],
  ...["giu", "lug", "set", "out", "ott"],
].join("|");

const numbered = /^\d{1,2}([./-])\d{1,2}\1(\d{4}|\d{2})$/;
const iso = /^(19|20)\d\d([-/]\d{1,2}([-/]\d{1,2}([T ].*)?)?|\.\d{1,2}\.\d{1,2})$/;
const dayAndMonth = /^\d{1,2}[/-]\d{1,2}$/;
const time = /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i;
const named = new RegExp(
  `^(\\d{1,4}[.\\s/-]{0,2}(${months})[a-zé]*\\.?([.\\s/-]{0,2}\\d{2,4})?|(${months})[a-zé]*\\.?[.,\\s/-]{0,2}\\d{1,4}(,? \\d{4})?)$`,
  "i",
);
const chinese = /^\d{1,4}[年月]\d{0,2}/;

/** Whether a cell reads like a date, which a spreadsheet makes of figures such as 1.2 or 2-3. */
export const looksLikeDate = (text: string): boolean =>
  [numbered, iso, dayAndMonth, time, named, chinese].some((shape) => shape.test(text));

/** Days since 1900 as spreadsheets store dates of 1980 to 2064. */
export const mayBeSerialDate = (value: number): boolean =>
  Number.isInteger(value) && value >= 29_221 && value <= 60_000;
