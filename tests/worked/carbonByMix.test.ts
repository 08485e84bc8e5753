import { test } from "vitest";
import { mixture } from "../../src/model/columns.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";

/**
 * Carbon intensity by mix of generation, kg/kWh, with the factors of the Ren group's code (after "It's not easy being
 * green", Gao et al., SIGCOMM 2012), evaluated independently. The atlas takes Ember's intensities: this checks the sum.
 */
const factors = [0.968, 0.44, 0.015, 0.89, 0.45, 0.02, 0.014, 0.023];

const mixes = rowsOf(`
coal,gas,nuclear,oil,other,solar,hydro,wind,expected
15,43,34,0.3,1,2,1.2,3.5,0.34804300000000005
0,100,0,0,0,0,0,0,0.44
0,0,0,0,0,0,100,0,0.014000000000000002
15,20,4,0,1,5,45,10,0.24789999999999998
0,48,10,0.3,3,22,10,6.7,0.23621100000000003
`);

test.each(mixes)("a mix of $coal % coal and $gas % gas emits $expected kg/kWh", (mix) => {
  const { expected, ...fuels } = mix;
  const shares = Object.values(fuels).map((percent) => percent / 100);
  const intensity = new Float64Array(1);
  mixture(intensity, Float64Array.from(shares), Float64Array.from(factors));
  expectNear(intensity[0] as number, expected as number);
});
