/** The first four bytes of the records of a zip (APPNOTE 4.3), read as little-endian numbers. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_ENTRY = 0x02014b50;
export const END_RECORD = 0x06054b50;
/** Bytes of the end record before its comment. */
export const END_RECORD_SIZE = 22;

/** Compression method: deflate. */
export const DEFLATED = 8;
/** Flag bit: the name is UTF-8. */
export const UTF8_NAME = 0x0800;
