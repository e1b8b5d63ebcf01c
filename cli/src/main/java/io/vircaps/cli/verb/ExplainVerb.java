package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.ProgressLine;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.output.explain.Explained;
import io.vircaps.output.explain.Explainer;
import io.vircaps.output.explain.GuestWords;
import io.vircaps.output.json.ExplainedJson;
import io.vircaps.output.text.ExplainedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints why something is missing. */
final class ExplainVerb extends Verb {
    private static final String KVM = "kvm";
    private static final int MISSING = 1;
    private static final int TROUBLE = 2;

    private static final CommandOption GUEST = CommandOption.value(
            "guest",
            "GUEST",
            CommandOption.ARCHES + " hvm exe " + CommandOption.DOMAIN_TYPES,
            "an architecture, an OS type or a domain type; may be repeated");
    private static final CommandOption OUTPUT =
            CommandOption.value("output", "FORMAT", "text json", "print as text or json");

    ExplainVerb() {
        super(
                "explain",
                "print why something is missing",
                "Prints the causes of each part that is missing in an engine's document, down to the fact itself: where"
                        + " it is read, what was found, what was expected, and the remedy. With --guest, the same for"
                        + " guests: arguments of one kind are alternatives, arguments of different kinds are combined."
                        + " 'explain kvm' prints why KVM cannot be used, on any machine. The codes are explained in"
                        + " docs/reasons.md. Exit status: 0 nothing is missing, 1 something is, 2 undecided.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(GlobalOptions.CONNECT, GUEST, OUTPUT);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(
                CommandArgument.optional("kvm|GUEST", KVM, "why KVM cannot be used; after --guest, further guests")
                        .repeated());
    }

    @Override
    public Optional<CommandOption> repeatable() {
        return Optional.of(GUEST);
    }

    @Override
    public int failureStatus() {
        return TROUBLE;
    }

    @Override
    public String plainFormat() {
        return "text";
    }

    @Override
    public VerbResult perform(VerbContext context) {
        boolean json = context.json();
        Invocation invocation = context.invocation();
        List<String> guests = new ArrayList<>(invocation.values(GUEST));
        boolean aboutKvm = guests.isEmpty() && invocation.arguments().equals(List.of(KVM));
        if (guests.isEmpty() && !aboutKvm && !invocation.arguments().isEmpty()) {
            throw invocation.misuse("unexpected data '" + String.join(" ", invocation.arguments()) + "'");
        }
        guests.addAll(aboutKvm ? List.of() : invocation.arguments());
        ConnectionOptions options = context.options();
        try (ProgressLine line = ProgressLine.on(context.streams())) {
            line.start();
            return result(explained(context, options, guests, aboutKvm), json, context.end());
        } catch (VircapsException trouble) {
            return new VerbResult("", List.of("error: " + trouble.problem().sentence()), TROUBLE);
        }
    }

    private static List<Explained> explained(
            VerbContext context, ConnectionOptions options, List<String> guests, boolean aboutKvm) {
        Optional<String> uri = context.uri(options);
        String engine = uri.orElseGet(() -> aboutKvm ? engineOfKvm(context.drivers(), options) : "");
        try (Connection connection = context.open(engine, options)) {
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

    /** The URI of the first engine that runs domains of KVM. */
    private static String engineOfKvm(List<Driver> drivers, ConnectionOptions options) {
        return drivers.stream()
                .filter(driver -> driver.profile().domainTypes().contains(DomainType.KVM))
                .min(Comparator.comparingInt(driver -> driver.profile().rank()))
                .map(driver -> driver.defaultUri(options).toString())
                .orElse("");
    }

    private static VerbResult result(List<Explained> explained, boolean json, String end) {
        boolean allPresent = explained.stream().allMatch(Explained::present);
        String text = json ? ExplainedJson.write(explained) : ExplainedText.write(explained) + end;
        return new VerbResult(text, List.of(), allPresent ? 0 : MISSING);
    }
}
