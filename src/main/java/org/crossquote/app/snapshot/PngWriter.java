package org.crossquote.app.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritablePixelFormat;

/** Writes pictures as PNG: 8 bits a channel, no transparency. AWT, which could do it, would start a second toolkit. */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte RGB = 2;

    private PngWriter() {}

    static void write(PixelReader pixels, int width, int height, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(RGB)
                .array();
        chunk("IHDR", header, out);
        chunk("IDAT", packed(pixels, width, height), out);
        chunk("IEND", new byte[0], out);
    }

    /** Each line has a zero before it: no filter. */
    private static byte[] packed(PixelReader pixels, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            int[] argb = new int[width];
            byte[] line = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                pixels.getPixels(0, y, width, 1, WritablePixelFormat.getIntArgbInstance(), argb, 0, width);
                for (int x = 0; x < width; x++) {
                    line[1 + 3 * x] = (byte) (argb[x] >> 16);
                    line[2 + 3 * x] = (byte) (argb[x] >> 8);
                    line[3 + 3 * x] = (byte) argb[x];
                }
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(String type, byte[] data, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
