package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.VircapsException;
import io.vircaps.output.explain.Explained;
import io.vircaps.output.explain.Explainer;
import io.vircaps.output.explain.GuestWords;
import io.vircaps.output.json.ExplainedJson;
import io.vircaps.output.text.ExplainedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verb {@code explain}. */
final class Explaining {
    private static final String KVM = "kvm";
    private static final int MISSING = 1;

    private final Invocation invocation;
    private final ConnectionOptions options;
    private final Optional<String> uri;

    /**
     * A call of the verb.
     *
     * @param uri the engine that is asked; absent for none in particular
     */
    Explaining(Invocation invocation, ConnectionOptions options, Optional<String> uri) {
        this.invocation = invocation;
        this.options = options;
        this.uri = uri;
    }

    VerbResult perform(boolean json) {
        List<String> guests = new ArrayList<>(invocation.values(VerbSettings.GUEST));
        boolean aboutKvm = guests.isEmpty() && invocation.operands().equals(List.of(KVM));
        if (guests.isEmpty() && !aboutKvm && !invocation.operands().isEmpty()) {
            throw invocation.misuse("unexpected data '" + String.join(" ", invocation.operands()) + "'");
        }
        guests.addAll(aboutKvm ? List.of() : invocation.operands());
        try {
            return answer(asked(guests, aboutKvm), json);
        } catch (VircapsException trouble) {
            return new VerbResult(
                    "",
                    List.of("error: " + trouble.problem().sentence()),
                    invocation.verb().troubleStatus());
        }
    }

    private List<Explained> asked(List<String> guests, boolean aboutKvm) {
        String engine = aboutKvm ? uri.orElseGet(() -> LocalEngines.defaultUri("qemu", options)) : uri.orElse("");
        try (Connection connection = LocalEngines.open(engine, options)) {
            Explainer explainer = new Explainer(connection);
            if (aboutKvm) {
                return List.of(explainer.kvm());
            }
            return guests.isEmpty()
                    ? List.of(explainer.document())
                    : explainer.guests(GuestWords.queries(guests, options.dialect()));
        } catch (EngineAbsentException absent) {
            return List.of(Explainer.engine(engine, absent));
        }
    }

    private VerbResult answer(List<Explained> explained, boolean json) {
        boolean allThere = explained.stream().allMatch(Explained::present);
        String end = invocation.has(Globals.QUIET) || json ? "" : "\n";
        String text = json ? ExplainedJson.write(explained) : ExplainedText.write(explained) + end;
        return new VerbResult(text, List.of(), allThere ? 0 : MISSING);
    }
}
