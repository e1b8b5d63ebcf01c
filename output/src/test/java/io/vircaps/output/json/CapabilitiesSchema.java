package io.vircaps.output.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One of the schemas in {@code docs}. */
public final class CapabilitiesSchema {
    private static final Path DIRECTORY = Path.of(System.getProperty("basedir", "."), "..", "docs");

    private final Schema schema;

    private CapabilitiesSchema(Schema schema) {
        this.schema = schema;
    }

    public static CapabilitiesSchema read() throws IOException {
        return read("capabilities.schema.json");
    }

    public static CapabilitiesSchema read(String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new CapabilitiesSchema(registry.getSchema(Files.readString(DIRECTORY.resolve(name)), InputFormat.JSON));
    }

    /** What the schema objects to. */
    public List<String> objections(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
