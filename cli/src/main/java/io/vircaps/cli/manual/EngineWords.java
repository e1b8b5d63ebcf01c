package io.vircaps.cli.manual;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.connect.spi.Driver;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.guest.DomainType;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the documents state about engines, from their profiles. */
final class EngineWords {
    private EngineWords() {}

    /** Choices with the words that {@link CommandOption#DOMAIN_TYPES} and {@link CommandOption#ENGINES} stand for. */
    static String in(String choices) {
        return choices.replace(CommandOption.DOMAIN_TYPES, domainTypes()).replace(CommandOption.ENGINES, checked());
    }

    private static String domainTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (Driver driver : LocalEngines.drivers()) {
            driver.profile().domainTypes().stream().map(DomainType::name).forEach(types::add);
        }
        return String.join(" ", types);
    }

    private static String checked() {
        Set<String> engines = new LinkedHashSet<>();
        for (Driver driver : LocalEngines.drivers()) {
            if (driver.profile().host().check().isPresent()) {
                engines.add(driver.scheme());
            }
        }
        return String.join(" ", engines);
    }

    /** The rows of a table: URIs, and the domain types of their guests. */
    static String rows() {
        StringBuilder rows = new StringBuilder();
        for (Driver driver : LocalEngines.drivers()) {
            Set<String> uris = new LinkedHashSet<>();
            driver.profile().uris().system().ifPresent(uri -> uris.add("`" + uri + "`"));
            driver.profile().uris().session().ifPresent(uri -> uris.add("`" + uri + "`"));
            rows.append("| ").append(String.join(", ", uris)).append(" | ");
            rows.append(String.join(
                    ", ",
                    driver.profile().domainTypes().stream()
                            .map(DomainType::name)
                            .toList()));
            rows.append(" |\n");
        }
        return rows.toString();
    }
}
