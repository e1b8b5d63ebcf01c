package io.vircaps.model.host;

import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import java.util.List;

/**
 * A security model that confines guests; element {@code <secmodel>}.
 *
 * @param model      {@code selinux}, {@code apparmor}, {@code dac}, {@code none} …
 * @param doi        domain of interpretation; {@code 0}, or empty for the test driver
 * @param baseLabels labels guests get by default, one a domain type
 * @param extras     unknown parts
 */
public record SecurityModel(String model, String doi, List<BaseLabel> baseLabels, Extras extras) {
    /**
     * The label guests of one domain type get by default; element {@code <baselabel>}.
     *
     * @param type  the domain type
     * @param label the label in the model's own notation
     */
    public record BaseLabel(DomainType type, String label) {}

    public SecurityModel {
        baseLabels = List.copyOf(baseLabels);
    }
}
