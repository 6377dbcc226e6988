const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of bytes, an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  return signedCrc32(bytes, 0) >>> 0;
}

/**
 * CRC-32 of bytes that follow those of which `previous` is the CRC-32, as 32 bits with a sign: unsigned ones do not fit
 * the engine's small integers, and it would compile the loop anew for every part.
 */
export function signedCrc32(bytes: Uint8Array, previous: number): number {
  let crc = ~previous;
  let index = 0;
  // Walking bytes with for…of is several times slower.
  while (index < bytes.length) {
    crc = (TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    index += 1;
  }
  return ~crc;
}
