package io.vircaps.connect;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.Optional;

/** Why a connection could not be opened or used. */
public abstract sealed class ConnectionException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private ConnectionException(Problem problem) {
        super(problem);
    }

    /** A text that is no connection URI. */
    public static final class MalformedUri extends ConnectionException {
        private static final long serialVersionUID = 1L;

        MalformedUri(String uri, String what, String expected) {
            super(Problem.of(Kind.INVALID_ARGUMENT, what).expected(expected, uri));
        }

        MalformedUri(String uri, int offset, String part, String expected) {
            super(Problem.of(Kind.INVALID_ARGUMENT, "not a URI")
                    .at("'" + uri + "', character " + (offset + 1) + " (" + part + ")")
                    .expected(expected, uri.substring(offset, Math.min(offset + 1, uri.length()))));
        }
    }

    /** No driver serves the URI. */
    public static final class NoDriver extends ConnectionException {
        private static final long serialVersionUID = 1L;

        private NoDriver(Problem problem) {
            super(problem);
        }

        static NoDriver unknownScheme(ConnectionUri uri, String known) {
            ConnectionUri daemon = new ConnectionUri(
                    uri.driver(), Optional.of("unix"), Optional.empty(), uri.path(), uri.query(), uri.fragment());
            return new NoDriver(Problem.of(Kind.NO_CONNECT, "no local driver; a libvirt daemon would be " + daemon)
                    .at(uri.toString())
                    .expected("one of " + known, uri.driver()));
        }

        static NoDriver remote(ConnectionUri uri) {
            return new NoDriver(Problem.of(Kind.NO_CONNECT, "no driver here reaches other processes or machines")
                    .at(uri.toString())
                    .expected("a URI without transport and host, such as qemu:///system", uri.toString()));
        }

        static NoDriver directoryAndDaemon(ConnectionUri uri) {
            return new NoDriver(Problem.of(Kind.NO_CONNECT, "a daemon cannot be used with a host directory")
                    .at(uri.toString()));
        }

        static NoDriver slashForgotten(ConnectionUri uri, String path) {
            return new NoDriver(Problem.of(Kind.NO_CONNECT, "a path and not a host was probably meant")
                    .at(uri.toString())
                    .expected(ConnectionUri.local(uri.driver(), "/" + path).toString(), uri.toString()));
        }

        static NoDriver noneOpens(String tried) {
            return new NoDriver(Problem.of(Kind.NO_CONNECT, "no virtualization engine found: tried " + tried));
        }
    }

    /** The engine has no such function. */
    public static final class NoFunction extends ConnectionException {
        private static final long serialVersionUID = 1L;
        /**
         * A function that libvirt's driver lacks too.
         *
         * @param function libvirt's name for it, for example {@code virNodeGetCPUMap}
         */
        public NoFunction(String function) {
            this(Problem.of(Kind.NO_SUPPORT, "this function is not supported by the connection driver: " + function));
        }

        private NoFunction(Problem problem) {
            super(problem);
        }

        /**
         * The same failure of a daemon.
         *
         * @param sentence the daemon's error message, in its language
         */
        public static NoFunction reported(String sentence) {
            return new NoFunction(Problem.of(Kind.NO_SUPPORT, sentence));
        }
    }

    /** A number that a function does not accept. */
    public static final class InvalidNumber extends ConnectionException {
        private static final long serialVersionUID = 1L;

        private InvalidNumber(String sentence) {
            super(Problem.of(Kind.INVALID_ARGUMENT, sentence));
        }

        /**
         * A number other than −1, which means "all" to libvirt's clients.
         *
         * @param parameter libvirt's name of it
         * @param function  libvirt's name, for example {@code virNodeGetCPUStats}
         */
        public static InvalidNumber besidesAll(String parameter, String function) {
            return new InvalidNumber(parameter + " in " + function + " only accepts -1 as a negative value");
        }

        /**
         * A number that is never negative.
         *
         * @param parameter libvirt's name of it
         * @param function  libvirt's name, for example {@code virNodeGetFreePages}
         */
        public static InvalidNumber negative(String parameter, String function) {
            return new InvalidNumber(parameter + " in " + function + " must be zero or greater");
        }

        /**
         * A number of things of which there must be one at least.
         *
         * @param parameter libvirt's name of it
         * @param function  libvirt's name, for example {@code virNodeGetFreePages}
         */
        public static InvalidNumber zero(String parameter, String function) {
            return new InvalidNumber(parameter + " in " + function + " must not be zero");
        }
    }

    /** The connection was closed. */
    public static final class Closed extends ConnectionException {
        private static final long serialVersionUID = 1L;

        /**
         * A connection that was closed here.
         *
         * @param uri which
         */
        public Closed(String uri) {
            super(Problem.of(Kind.INVALID_CONNECTION, "the connection is closed")
                    .at(uri));
        }
    }
}
