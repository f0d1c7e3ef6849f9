package org.crossquote.app.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritablePixelFormat;

/**
 * Writes a picture as PNG, from above to below: 8 bits a channel, no transparency. AWT, which could do it, would start a second toolkit. Closing it
 * ends the picture and leaves the stream below open.
 */
public final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte RGB = 2;
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final int width;
    private final Chunks chunks = new Chunks();
    private final DeflaterOutputStream deflater = new DeflaterOutputStream(chunks);

    /**
     * Begins a picture.
     *
     * @throws IOException when it could not be written
     */
    public PngWriter(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.width = width;
        out.write(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(RGB)
                .array();
        chunk("IHDR", header, header.length);
    }

    /**
     * Writes a whole picture.
     *
     * @throws IOException when it could not be written
     */
    public static void write(PixelReader pixels, int width, int height, OutputStream out) throws IOException {
        try (PngWriter png = new PngWriter(out, width, height)) {
            png.lines(pixels, height);
        }
    }

    /**
     * Writes the next lines, as many of the first ones as are asked for.
     *
     * @throws IOException when they could not be written
     */
    public void lines(PixelReader pixels, int count) throws IOException {
        int[] argb = new int[width];
        byte[] line = new byte[1 + 3 * width]; // each line has a zero before it: no filter
        for (int y = 0; y < count; y++) {
            pixels.getPixels(0, y, width, 1, WritablePixelFormat.getIntArgbInstance(), argb, 0, width);
            for (int x = 0; x < width; x++) {
                line[1 + 3 * x] = (byte) (argb[x] >> 16);
                line[2 + 3 * x] = (byte) (argb[x] >> 8);
                line[3 + 3 * x] = (byte) argb[x];
            }
            deflater.write(line);
        }
    }

    @Override
    public void close() throws IOException {
        deflater.close();
        chunk("IEND", new byte[0], 0);
    }

    /** Gathers what is packed until it is enough for a chunk. */
    private final class Chunks extends OutputStream {
        private final byte[] gathered = new byte[CHUNK];
        private int size;

        @Override
        public void write(int one) throws IOException {
            gathered[size++] = (byte) one;
            if (size == CHUNK) {
                flush();
            }
        }

        @Override
        public void flush() throws IOException {
            if (size > 0) {
                chunk("IDAT", gathered, size);
                size = 0;
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
