package io.vircaps.qmp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A stream of JSON values, each within limits of bytes, depth and count. A limit is checked while the value is read,
 * before the rest takes memory. Not safe for several threads.
 */
final class JsonStream implements Closeable {
    private static final int DEPTH = 64;
    private static final int VALUES = 250_000;
    private static final int NAME_LENGTH = 4096;
    private static final int NUMBER_LENGTH = 64;

    private final BoundedStream bytes;
    private final JsonParser parser;
    private int values;

    /**
     * Values from a stream.
     *
     * @param in    the stream; closed with this
     * @param limit most bytes of one value
     */
    JsonStream(InputStream in, int limit) {
        bytes = new BoundedStream(in, limit);
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(limit)
                .maxNameLength(NAME_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        // a reader, as Jackson would take bytes with zeros among them for another encoding than QMP's
        parser = factory.createParser(ObjectReadContext.empty(), new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The next value; empty at the end of the stream.
     *
     * @throws IOException  if the stream fails
     * @throws QmpException if no value within the limits follows
     */
    Optional<JsonValue> next() throws IOException {
        bytes.restart();
        values = 0;
        try {
            return Optional.ofNullable(parser.nextToken()).map(this::value);
        } catch (StreamConstraintsException e) {
            throw new QmpException.TooLarge(e.getOriginalMessage());
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new QmpException.Malformed(e.getOriginalMessage(), e);
        }
    }

    private JsonValue value(JsonToken token) {
        values++;
        if (values > VALUES) {
            throw new QmpException.TooLarge(String.format(Locale.ROOT, "message of more than %d values", VALUES));
        }
        return switch (token) {
            case START_OBJECT -> structure();
            case START_ARRAY -> sequence();
            case VALUE_STRING -> new JsonValue.Text(whole(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> JsonValue.Nothing.NULL;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new QmpException.Malformed("misplaced token", "a value", token.toString());
        };
    }

    private JsonValue.Structure structure() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            members.put(name, value(parser.nextToken()));
        }
        return new JsonValue.Structure(members);
    }

    private JsonValue.Sequence sequence() {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return new JsonValue.Sequence(elements);
    }

    /** The text with question marks for single surrogates, which escapes such as {@code \\ud83d} can produce. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** A stream that fails if one value has too many bytes. */
    private static final class BoundedStream extends InputStream {
        private final InputStream in;
        private final int limit;
        private long left;

        BoundedStream(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
            restart();
        }

        final void restart() {
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            charge(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            charge(count);
            return count;
        }

        private void charge(int count) {
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new QmpException.TooLarge(String.format(Locale.ROOT, "message of more than %d bytes", limit));
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
