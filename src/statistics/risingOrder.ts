/** Values of one byte, by which numbers are sorted four times. */
const bucketCount = 256;
const bytesOfWord = [0, 8, 16, 24];

/** Most numbers that are sorted by moving them one by one: the order before is then a good start. */
const fewNumbers = 256;

/**
 * Puts the places of numbers into the rising order of the numbers, again and again in the same room. Many numbers are sorted by
 * the bytes of their 32-bit roundings (radix sort) first, then by themselves where these agree.
 *
 * @param count of the numbers.
 * @returns takes as many numbers, none of them NaN; the order that it gives is overwritten by the next.
 */
export function risingOrder(count: number): (numbers: Float64Array) => Uint32Array {
  if (count > fewNumbers) return radixOrder(count);
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  return (numbers) => {
    settle(order, numbers);
    return order;
  };
}

function radixOrder(count: number): (numbers: Float64Array) => Uint32Array {
  const singles = new Float32Array(count);
  const words = new Uint32Array(singles.buffer);
  const starts = new Uint32Array(bucketCount);
  let order = new Uint32Array(count);
  let sorted = new Uint32Array(count);
  return (numbers) => {
    singles.set(numbers);
    for (let place = 0; place < count; place += 1) {
      words[place] = rising(words[place] as number);
      order[place] = place;
    }
    for (const shift of bytesOfWord) {
      if (!countBytes(words, shift, starts)) continue;
      for (let index = 0; index < count; index += 1) {
        const place = order[index] as number;
        const byte = ((words[place] as number) >>> shift) & (bucketCount - 1);
        const start = starts[byte] as number;
        sorted[start] = place;
        starts[byte] = start + 1;
      }
      [order, sorted] = [sorted, order];
    }
    settle(order, numbers);
    return order;
  };
}

/** The bits of a 32-bit number, changed so that as a whole number they rise with it. */
const rising = (word: number): number => word ^ ((word >> 31) | 0x80000000);

/** Where the places of each byte start. @returns whether there is more than one byte. */
function countBytes(words: Uint32Array, shift: number, starts: Uint32Array): boolean {
  starts.fill(0);
  for (let place = 0; place < words.length; place += 1) {
    const byte = ((words[place] as number) >>> shift) & (bucketCount - 1);
    starts[byte] = (starts[byte] as number) + 1;
  }
  let before = 0;
  for (let byte = 0; byte < bucketCount; byte += 1) {
    const bytes = starts[byte] as number;
    if (bytes === words.length) return false;
    starts[byte] = before;
    before += bytes;
  }
  return true;
}

/** Sorts what is almost sorted. */
function settle(order: Uint32Array, numbers: Float64Array): void {
  for (let index = 1; index < order.length; index += 1) {
    const place = order[index] as number;
    const number = numbers[place] as number;
    let free = index;
    while (free > 0 && (numbers[order[free - 1] as number] as number) > number) {
      order[free] = order[free - 1] as number;
      free -= 1;
    }
    order[free] = place;
  }
}
