import { test } from "vitest";
import { screeningScores } from "../../src/index.ts";
import { rowsOf } from "./csv.ts";
import { expectAllNear } from "./near.ts";

/** Ten invented places in the manner of CalEnviroScreen 4.0 (OEHHA 2021), evaluated independently. */
const places = rowsOf(`
unit,exposure1,exposure2,effect1,vuln1,vuln2,burden,burdenScaled,vulnerability,score
1,18.07,68.19,92.68,62.91,51.24,53.333333333333336,6.666666666666668,7.647058823529411,50.98039215686275
2,75.8,38.51,39.46,15.15,32.49,33.333333333333336,4.166666666666667,1.1764705882352942,4.901960784313726
3,70.68,34.33,80.02,83.36,50.39,36.666666666666664,4.583333333333333,8.235294117647058,37.74509803921568
4,89.63,57.54,9.27,55.35,37.23,46.666666666666664,5.833333333333332,4.117647058823529,24.019607843137248
5,77.98,48.27,45.11,96.17,89.08,46.666666666666664,5.833333333333332,10.0,58.33333333333332
6,42.12,70.9,51.62,18.63,46.15,43.333333333333336,5.416666666666668,2.9411764705882355,15.931372549019612
7,13.33,93.61,80.88,52.5,47.52,53.333333333333336,6.666666666666668,4.705882352941177,31.37254901960785
8,89.05,84.73,87.76,32.35,25.86,80.0,10.0,1.7647058823529413,17.647058823529413
9,69.55,38.75,15.27,64.25,25.38,26.666666666666668,3.333333333333334,4.117647058823529,13.725490196078432
10,57.64,37.25,61.72,60.81,95.39,30.0,3.75,8.235294117647058,30.882352941176467
`);
const column = (name: string): number[] => places.map((place) => place[name] as number);

test("burden, vulnerability and their product", () => {
  const scores = screeningScores({
    exposures: [column("exposure1"), column("exposure2")],
    effects: [column("effect1")],
    vulnerabilities: [column("vuln1"), column("vuln2")],
  });
  expectAllNear(scores.burden, column("burden"), "burden");
  expectAllNear(scores.burdenScaled, column("burdenScaled"), "burden to 10");
  expectAllNear(scores.vulnerability, column("vulnerability"), "vulnerability to 10");
  expectAllNear(scores.score, column("score"), "score");
});
