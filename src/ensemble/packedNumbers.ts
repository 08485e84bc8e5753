/** Whole numbers stay below 2³¹, so that integer arithmetic reads them. */
const mostBytes = 5;

/** Writes numbers one after the other: whole ones in as few bytes as they need (base 128), others as 64 bits. */
export class NumberWriter {
  private bytes = new Uint8Array(2 ** 16);
  private length = 0;

  /** @param value 0 to 2³¹ − 1. */
  whole(value: number): void {
    if (this.length + mostBytes > this.bytes.length) this.widen();
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) {
      this.bytes[this.length] = (rest & 0x7f) | 0x80;
      this.length += 1;
    }
    this.bytes[this.length] = rest;
    this.length += 1;
  }

  double(value: number): void {
    if (this.length + 8 > this.bytes.length) this.widen();
    new DataView(this.bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private widen(): void {
    const wider = new Uint8Array(2 * this.bytes.length);
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** Reads what `NumberWriter` wrote. Throws where the bytes end too early or hold no such number. */
export class NumberReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Bytes that are left. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  whole(): number {
    let value = 0;
    for (let shift = 0; shift < 7 * mostBytes; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error("the numbers end too early");
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 && value >= 0) return value;
    }
    throw new Error(`there is no whole number before byte ${this.at}`);
  }

  double(): number {
    if (this.left < 8) throw new Error("the numbers end too early");
    const { buffer, byteOffset } = this.bytes;
    this.at += 8;
    return new DataView(buffer).getFloat64(byteOffset + this.at - 8, true);
  }
}
