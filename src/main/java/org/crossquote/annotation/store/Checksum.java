package org.crossquote.annotation.store;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells one state of a file from another: two cyclic redundancy checks with different polynomials and the length. Nobody forges the
 * reader's own notes, and for changes by chance this says as much as 64 bits can, in a tenth of the time of SHA-256.
 *
 * @param crc the check with the polynomial of ISO 3309
 * @param castagnoli the check with the polynomial of Castagnoli
 * @param length in bytes
 */
record Checksum(long crc, long castagnoli, int length) {
    /** Of a file that is not there. */
    static final Checksum OF_NOTHING = new Checksum(0, 0, -1);

    static Checksum of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        CRC32C castagnoli = new CRC32C();
        castagnoli.update(bytes);
        return new Checksum(crc.getValue(), castagnoli.getValue(), bytes.length);
    }
}
