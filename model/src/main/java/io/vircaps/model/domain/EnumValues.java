package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that an attribute or element of a domain definition may have; element {@code <enum>}.
 *
 * @param values the values in libvirt's order; may be none
 * @param extras unknown parts
 */
public record EnumValues(List<EnumValue> values, Extras extras) {
    public EnumValues {
        values = List.copyOf(values);
    }

    /** These values. */
    public static EnumValues of(EnumValue... values) {
        return of(List.of(values));
    }

    /** These values. */
    public static EnumValues of(List<EnumValue> values) {
        return new EnumValues(values, Extras.NONE);
    }

    /** Whether a value is one of them. */
    public boolean contains(EnumValue value) {
        return values.contains(value);
    }

    /** The enums of an element that are there, by name and in the order they are added. */
    static final class ByName {
        private final Map<EnumName, EnumValues> enums = new LinkedHashMap<>();

        ByName add(EnumName name, Optional<EnumValues> values) {
            values.ifPresent(present -> enums.put(name, present));
            return this;
        }

        Map<EnumName, EnumValues> map() {
            return enums;
        }
    }

    /**
     * The name of an enum: which attribute or element of a domain definition has the values; attribute
     * {@code <enum name=…>}. Open: another name is kept as it is.
     *
     * @param name libvirt's name, for example {@code bus}
     */
    public record EnumName(String name) {
        public static final EnumName FIRMWARE = new EnumName("firmware");
        public static final EnumName SECURE_BOOT = new EnumName("secureBoot");
        public static final EnumName ENROLLED_KEYS = new EnumName("enrolledKeys");
        public static final EnumName TYPE = new EnumName("type");
        public static final EnumName READONLY = new EnumName("readonly");
        public static final EnumName SECURE = new EnumName("secure");
        public static final EnumName HOST_PASSTHROUGH_MIGRATABLE = new EnumName("hostPassthroughMigratable");
        public static final EnumName MAXIMUM_MIGRATABLE = new EnumName("maximumMigratable");
        public static final EnumName SOURCE_TYPE = new EnumName("sourceType");
        public static final EnumName DISK_DEVICE = new EnumName("diskDevice");
        public static final EnumName BUS = new EnumName("bus");
        public static final EnumName MODEL = new EnumName("model");
        public static final EnumName MODEL_TYPE = new EnumName("modelType");
        public static final EnumName MODE = new EnumName("mode");
        public static final EnumName STARTUP_POLICY = new EnumName("startupPolicy");
        public static final EnumName SUBSYS_TYPE = new EnumName("subsysType");
        public static final EnumName CAPS_TYPE = new EnumName("capsType");
        public static final EnumName PCI_BACKEND = new EnumName("pciBackend");
        public static final EnumName IOMMUFD = new EnumName("iommufd");
        public static final EnumName BACKEND_MODEL = new EnumName("backendModel");
        public static final EnumName DRIVER_TYPE = new EnumName("driverType");
        public static final EnumName BACKEND_VERSION = new EnumName("backendVersion");
        public static final EnumName BACKEND_TYPE = new EnumName("backendType");
        public static final EnumName VERSION = new EnumName("version");
        public static final EnumName FEATURES = new EnumName("features");
        public static final EnumName SECTYPE = new EnumName("sectype");

        @Override
        public String toString() {
            return name;
        }
    }
}
