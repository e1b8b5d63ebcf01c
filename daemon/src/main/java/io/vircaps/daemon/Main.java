package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.daemon.config.CommandOptions;
import io.vircaps.daemon.config.DaemonConfig;
import io.vircaps.daemon.config.FileTrust;
import io.vircaps.daemon.config.SaslUsersFile;
import io.vircaps.daemon.dispatch.ServedEngines;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program {@code vircapsd}. */
public final class Main {
    private static final Path CONFIG = Path.of("/etc/vircaps/vircapsd.conf");

    private Main() {}

    /** Serves until SIGTERM or SIGINT. */
    public static void main(String[] arguments) {
        try {
            CommandOptions options = CommandOptions.parse(arguments);
            if (options.has("help")) {
                System.out.print(CommandOptions.HELP);
            } else if (options.has("version")) {
                System.out.println("vircapsd " + Version.text());
            } else if (options.has("secret")) {
                System.out.println(SaslUsersFile.line(options.value("secret").orElseThrow(), System.in));
            } else {
                serve(options);
            }
        } catch (VircapsException failed) {
            System.err.println("error: " + failed.problem().sentence());
            System.exit(1);
        }
    }

    private static void serve(CommandOptions options) {
        DaemonConfig config = DaemonConfig.read(options.path("config").orElse(CONFIG), options.has("config"));
        configureLog(options.value("log-level").orElseGet(config::logLevel));
        Daemon daemon = Daemon.start(options, config, config.limits(), engines(options));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            daemon.close();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sets the format of the log: time, level, event. Must run before the first event is logged. */
    private static void configureLog(String level) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }

    private static ServedEngines engines(CommandOptions options) {
        ConnectionOptions connection = new ConnectionOptions(
                options.path("host"),
                options.value("dialect").map(Dialect::parse).orElse(Dialect.DEFAULT),
                options.path("cpu-map"),
                !options.has("no-cache"),
                false,
                false,
                Optional.empty());
        return ServedEngines.of(FileTrust.isRoot(), connection, LocalEngines.drivers());
    }
}
