/** Path data of absolute M, L and Z alone, as maps have it. */
const absolute = / d="((?:[ML]-?[\d.]+,-?[\d.]+|Z)+)"/g;

/** Digits behind the point of a coordinate: that of the coarse grid. */
const tenths = 10;

/** A drawing whose paths say how far each point lies from the one before, in half of the bytes. */
export const compactPaths = (svg: string): string =>
  svg.replace(absolute, (_, d: string) => ` d="${relative(d)}"`);

function relative(d: string): string {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLZ])([^MLZ]*)/g)]
    .map(([, command, text = ""]) => {
      if (command === "Z") return "z";
      const [toX = 0, toY = 0] = text.split(",").map((part) => Math.round(Number(part) * tenths));
      const step = command === "M" ? `M${pair(toX, toY)}` : `l${pair(toX - x, toY - y)}`;
      [x, y] = [toX, toY];
      return step;
    })
    .join("")
    .replace(/(?<=l[^lMz]*)l(-?)/g, (_, minus: string) => minus || " ");
}

const pair = (x: number, y: number): string => {
  const [first, second] = [short(x), short(y)];
  return second.startsWith("-") ? first + second : `${first} ${second}`;
};

/** "0.4" as ".4". */
const short = (tenth: number): string => String(tenth / tenths).replace(/^(-?)0\./, "$1.");
