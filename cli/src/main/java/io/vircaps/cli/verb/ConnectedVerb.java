package io.vircaps.cli.verb;

import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.ProgressLine;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A verb that queries a connection. Its text is virsh's, the empty last line included, and so are its errors. */
abstract class ConnectedVerb extends Verb {
    private final String errorPrefix;

    /**
     * A verb.
     *
     * @param errorPrefix what virsh prints before the library's own error; empty for nothing
     */
    ConnectedVerb(String word, String summary, String description, String errorPrefix) {
        super(word, summary, description);
        this.errorPrefix = errorPrefix;
    }

    /** The output as text, without the empty last line. */
    abstract String text(Connection connection, VerbContext context);

    /** The output as JSON. */
    String json(Connection connection, VerbContext context) {
        throw new UnsupportedOperationException(word());
    }

    /** The result of an open connection. */
    VerbResult result(Connection connection, VerbContext context, boolean json) {
        String output = json ? json(connection, context) : text(connection, context);
        return VerbResult.of(output + context.end());
    }

    /** The options of the connection. */
    ConnectionOptions connectionOptions(VerbContext context) {
        return context.options();
    }

    /** The further lines of an error. */
    List<String> hints(VircapsException failure, VerbContext context) {
        return List.of();
    }

    @Override
    public final VerbResult perform(VerbContext context) {
        boolean json = context.json();
        ConnectionOptions options = connectionOptions(context);
        try (ProgressLine line = ProgressLine.on(context.streams())) {
            line.start();
            try (Connection connection = open(context, options)) {
                return result(connection, context, json);
            } catch (ConnectFailure failure) {
                // virsh opens a URI that was given before it runs the verb, which ends with an empty line
                boolean verbBegan =
                        context.invocation().value(GlobalOptions.CONNECT).isEmpty();
                return VerbResult.failure(verbBegan ? context.end() : "", failure.sentences());
            } catch (VerbFailure failure) {
                return VerbResult.failure(context.end(), failure.sentences());
            } catch (VircapsException failure) {
                return VerbResult.failure(context.end(), sentences(failure, context));
            }
        }
    }

    private List<String> sentences(VircapsException failure, VerbContext context) {
        List<String> sentences = new ArrayList<>();
        if (!errorPrefix.isEmpty()) {
            sentences.add(errorPrefix);
        }
        sentences.add(failure.problem().sentence());
        sentences.addAll(hints(failure, context));
        return sentences;
    }

    private static Connection open(VerbContext context, ConnectionOptions options) {
        Optional<String> uri = context.uri(options);
        try {
            return context.open(uri.orElse(""), options);
        } catch (VircapsException refused) {
            throw new ConnectFailure(refused);
        }
    }

    /** The engine could not be opened. */
    private static final class ConnectFailure extends VircapsException {
        private static final long serialVersionUID = 1L;

        ConnectFailure(VircapsException refused) {
            super(refused.problem(), refused);
            for (Throwable tried : refused.getSuppressed()) {
                addSuppressed(tried);
            }
        }

        List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            sentences.add("failed to connect to the hypervisor");
            sentences.add(problem().sentence());
            for (Throwable tried : getSuppressed()) {
                sentences.add(String.valueOf(tried.getMessage()));
            }
            return sentences;
        }
    }
}
