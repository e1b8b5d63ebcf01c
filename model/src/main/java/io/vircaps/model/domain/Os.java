package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways to boot a domain; element {@code <os>}. An absent part is not reported.
 *
 * @param supported        whether a domain can be configured to boot
 * @param firmware         kinds of firmware that are selected automatically
 * @param firmwareFeatures features by which firmware is selected
 * @param loader           firmware images
 * @param varstore         store of UEFI variables
 * @param extras           unknown parts
 */
public record Os(
        boolean supported,
        Optional<EnumValues> firmware,
        Optional<FirmwareFeatures> firmwareFeatures,
        Optional<Loader> loader,
        Optional<Varstore> varstore,
        Extras extras)
        implements Block {
    /** Boot with an automatically selected firmware of these kinds or an image of {@code loader}. */
    public static Os of(EnumValues firmware, Loader loader) {
        return new Os(
                true, Optional.of(firmware), Optional.empty(), Optional.of(loader), Optional.empty(), Extras.NONE);
    }

    @Override
    public Map<EnumName, EnumValues> enums() {
        return new EnumValues.ByName().add(EnumName.FIRMWARE, firmware).map();
    }

    /**
     * Features by which firmware is selected; element {@code <firmwareFeatures>}.
     *
     * @param supported    whether firmware can be selected by features
     * @param secureBoot   whether Secure Boot can be required or excluded
     * @param enrolledKeys whether enrolled keys can be required or excluded
     * @param extras       unknown parts
     */
    public record FirmwareFeatures(
            boolean supported, Optional<EnumValues> secureBoot, Optional<EnumValues> enrolledKeys, Extras extras)
            implements Block {
        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.SECURE_BOOT, secureBoot)
                    .add(EnumName.ENROLLED_KEYS, enrolledKeys)
                    .map();
        }
    }

    /**
     * Firmware images; element {@code <loader>}.
     *
     * @param supported whether a domain can name an image
     * @param paths     images on the host
     * @param type      ways to map an image
     * @param readonly  whether an image can be read-only
     * @param secure    whether an image can require Secure Boot
     * @param extras    unknown parts
     */
    public record Loader(
            boolean supported,
            List<String> paths,
            Optional<EnumValues> type,
            Optional<EnumValues> readonly,
            Optional<EnumValues> secure,
            Extras extras)
            implements Block {
        public Loader {
            paths = List.copyOf(paths);
        }

        /** The same with other images. */
        public Loader withPaths(List<String> others) {
            return new Loader(supported, others, type, readonly, secure, extras);
        }

        @Override
        public Map<EnumName, EnumValues> enums() {
            return new EnumValues.ByName()
                    .add(EnumName.TYPE, type)
                    .add(EnumName.READONLY, readonly)
                    .add(EnumName.SECURE, secure)
                    .map();
        }
    }

    /**
     * The store of UEFI variables; element {@code <varstore>}.
     *
     * @param supported whether a domain can have it
     * @param extras    unknown parts
     */
    public record Varstore(boolean supported, Extras extras) implements Block {
        @Override
        public Map<EnumName, EnumValues> enums() {
            return Map.of();
        }
    }
}
