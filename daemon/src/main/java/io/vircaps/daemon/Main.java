package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program. */
public final class Main {
    private static final Path CONFIG = Path.of("/etc/vircaps/vircapsd.conf");

    private Main() {}

    /** Serves until it is told to stop by SIGTERM or SIGINT. */
    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.has("help")) {
                System.out.print(Options.HELP);
            } else if (options.has("version")) {
                System.out.println("vircapsd " + Version.text());
            } else if (options.has("secret")) {
                System.out.println(Secret.line(options.value("secret").orElseThrow(), System.in));
            } else {
                serve(options);
            }
        } catch (VircapsException failed) {
            System.err.println("error: " + failed.problem().sentence());
            System.exit(1);
        }
    }

    private static void serve(Options options) {
        Settings settings = Settings.read(options.path("config").orElse(CONFIG), options.has("config"));
        configureLog(options.value("log-level").orElseGet(settings::logLevel));
        Daemon daemon = Daemon.start(options, settings, settings.limits(), engines(options));
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

    /** Before the first word is logged: a line has a time, a level and the event. */
    private static void configureLog(String level) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }

    private static Engines engines(Options options) {
        ConnectionOptions connection = new ConnectionOptions(
                options.path("host"),
                options.value("dialect").map(Dialect::parse).orElse(Dialect.DEFAULT),
                options.path("cpu-map"),
                !options.has("no-cache"),
                false,
                false,
                Optional.empty());
        return Engines.of(Trust.isRoot(), connection);
    }
}
