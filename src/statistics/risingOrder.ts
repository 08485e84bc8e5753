/** Most numbers that are sorted by moving them one by one: the order before is then a good start. */
const fewNumbers = 96;

/**
 * Puts the places of numbers into the rising order of the numbers, again and again in the same room. Many numbers are sorted by
 * the leading bits of their 32-bit roundings in which they differ (radix sort, twice 8 or 11 bits) first, then by themselves where
 * these agree.
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

/** Bits that are sorted by at once: fewer numbers leave more buckets empty, and fall apart by fewer bits. */
const digitOf = (count: number): number => (count < 2048 ? 8 : 11);

function radixOrder(count: number): (numbers: Float64Array) => Uint32Array {
  const digit = digitOf(count);
  const bucketCount = 2 ** digit;
  const keys = new Uint32Array(count);
  const laterBuckets = new Uint16Array(count);
  const half = new Uint32Array(count);
  const order = new Uint32Array(count);
  const starts = new Uint32Array(bucketCount);
  const laterStarts = new Uint32Array(bucketCount);
  const writeKeys = keysInto(keys, 2 * digit);
  return (numbers) => {
    const shift = writeKeys(numbers);
    const last = bucketCount - 1;
    startBuckets(keys, { shift, starts, laterStarts });
    for (let place = 0; place < count; place += 1) {
      const key = (keys[place] as number) >>> shift;
      const bucket = key & last;
      const start = starts[bucket] as number;
      starts[bucket] = start + 1;
      half[start] = place;
      laterBuckets[start] = (key >>> digit) & last;
    }
    for (let index = 0; index < count; index += 1) {
      const bucket = laterBuckets[index] as number;
      const start = laterStarts[bucket] as number;
      laterStarts[bucket] = start + 1;
      order[start] = half[index] as number;
    }
    settle(order, numbers);
    return order;
  };
}

/** Writes the bits of 32-bit roundings, changed so that as whole numbers they rise. @returns bits below the ones to sort by. */
function keysInto(keys: Uint32Array, sorted: number): (numbers: Float64Array) => number {
  const singles = new Float32Array(keys.length);
  const words = new Int32Array(singles.buffer);
  return (numbers) => {
    singles.set(numbers);
    let differing = 0;
    for (let place = 0; place < keys.length; place += 1) {
      const word = words[place] as number;
      const key = word ^ ((word >> 31) | 0x80000000);
      keys[place] = key;
      differing |= key ^ (keys[0] as number);
    }
    return Math.max(0, 32 - Math.clz32(differing) - sorted);
  };
}

/** Places of buckets by the lower digit of a key and by the one above it. */
interface Buckets {
  /** Bits below the lower digit. */
  readonly shift: number;
  readonly starts: Uint32Array;
  readonly laterStarts: Uint32Array;
}

/** Where the places of each bucket start; both digits are counted on one way through the keys. */
function startBuckets(keys: Uint32Array, { shift, starts, laterStarts }: Buckets): void {
  const last = starts.length - 1;
  const later = shift + 31 - Math.clz32(starts.length);
  starts.fill(0);
  laterStarts.fill(0);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as number;
    const bucket = (key >>> shift) & last;
    starts[bucket] = (starts[bucket] as number) + 1;
    const above = (key >>> later) & last;
    laterStarts[above] = (laterStarts[above] as number) + 1;
  }
  addUp(starts);
  addUp(laterStarts);
}

/** Turns counts into the sums of those before. */
function addUp(counts: Uint32Array): void {
  let before = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const own = counts[bucket] as number;
    counts[bucket] = before;
    before += own;
  }
}

/** Sorts what is almost sorted. */
function settle(order: Uint32Array, numbers: Float64Array): void {
  let before = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < order.length; index += 1) {
    const place = order[index] as number;
    const number = numbers[place] as number;
    if (number >= before) {
      before = number;
      continue;
    }
    let free = index;
    while (free > 0 && (numbers[order[free - 1] as number] as number) > number) {
      order[free] = order[free - 1] as number;
      free -= 1;
    }
    order[free] = place;
  }
}
