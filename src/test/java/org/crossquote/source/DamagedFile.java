package org.crossquote.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files by chance: bytes of them, pieces of their markup, and in archives the parts before they are packed again. */
final class DamagedFile {
    private static final int LARGEST = 400_000;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "&#0;",
            "&#x10FFFF;",
            "&x;",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY x \"y\">]>",
            "{",
            "}",
            "[[",
            "\\",
            "\\u",
            "\\'e4",
            "\\bin9999999 ",
            "\\uc-1",
            "\\u-32768 ",
            "\\pard\\intbl\\cell\\row ",
            "\0",
            "\r\n",
            "\n\n",
            "--b\n",
            "--b--\n",
            "=3D",
            "=?utf-8?B?",
            "Content-Type: multipart/mixed; boundary=b\n\n",
            "Content-Transfer-Encoding: base64\n\n",
            "<table>",
            "<p>",
            "<br/>",
            "\uFEFF",
            "99999999999",
            "-1",
            "1e999",
            "null",
            "true",
            "endobj",
            "stream\n",
            "endstream",
            "0 R",
            "<<",
            ">>",
            "/Kids",
            "/Parent 1 0 R",
            "xref",
            "BT",
            "ET",
            "Tj",
            "Tm 0 0 0 0 0 0",
            "1 von 2",
            "BYLINE:",
            "31. Mai 2024");

    private final Random random;

    DamagedFile(Random random) {
        this.random = random;
    }

    byte[] of(byte[] file) {
        boolean isArchive = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        return isArchive && random.nextInt(4) > 0 ? repacked(file) : damaged(file);
    }

    private byte[] repacked(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(3) > 0 ? damaged(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] damaged(byte[] file) {
        StringBuilder bytes = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && bytes.length() > 0 && bytes.length() < LARGEST; i++) {
            int at = random.nextInt(bytes.length());
            int to = Math.min(bytes.length(), at + random.nextInt(80));
            switch (random.nextInt(6)) {
                case 0 -> bytes.delete(at, to);
                case 1 -> bytes.insert(at, bytes.substring(at, to).repeat(1 + random.nextInt(60)));
                case 2 -> bytes.insert(at, piece().repeat(1 + random.nextInt(40)));
                case 3 -> bytes.replace(at, to, piece());
                case 4 -> bytes.insert(random.nextInt(bytes.length()), bytes.substring(at, to));
                default -> bytes.setCharAt(at, (char) random.nextInt(256));
            }
        }
        byte[] all = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
        return all.length > 0 && random.nextInt(10) == 0 ? Arrays.copyOf(all, random.nextInt(all.length) + 1) : all;
    }

    /** A piece as its bytes in UTF-8, each a character. */
    private String piece() {
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return new String(piece, StandardCharsets.ISO_8859_1);
    }
}
