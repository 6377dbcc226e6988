const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of bytes that follow those of which `previous` is the CRC-32; an unsigned number. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  let index = 0;
  // Walking bytes with for…of is several times slower.
  while (index < bytes.length) {
    crc = (TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    index += 1;
  }
  return ~crc >>> 0;
}
