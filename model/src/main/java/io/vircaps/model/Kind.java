package io.vircaps.model;

/**
 * The sort of an error. The set is closed, so that each place that maps it (exit status, libvirt's error number on the
 * wire) covers all of it. Names follow libvirt's {@code virErrorNumber}.
 */
public enum Kind {
    /** An argument is invalid: {@code VIR_ERR_INVALID_ARG}. */
    INVALID_ARGUMENT,
    /** No driver serves the URI: {@code VIR_ERR_NO_CONNECT}. */
    NO_CONNECT,
    /** The connection is closed or was lost: {@code VIR_ERR_INVALID_CONN}. */
    INVALID_CONNECTION,
    /** The engine or the release does not support the operation: {@code VIR_ERR_NO_SUPPORT}. */
    NO_SUPPORT,
    /** The operation is not valid in this state: {@code VIR_ERR_OPERATION_INVALID}. */
    OPERATION_INVALID,
    /** The operation was tried and failed: {@code VIR_ERR_OPERATION_FAILED}. */
    OPERATION_FAILED,
    /** A time limit passed: {@code VIR_ERR_OPERATION_TIMEOUT}. */
    OPERATION_TIMEOUT,
    /** A document is not well-formed or is contradictory: {@code VIR_ERR_XML_ERROR}. */
    XML_ERROR,
    /** A configuration file cannot be parsed: {@code VIR_ERR_CONF_SYNTAX}. */
    CONF_SYNTAX,
    /** A definition requires what this release or hypervisor does not support: {@code VIR_ERR_CONFIG_UNSUPPORTED}. */
    CONFIG_UNSUPPORTED,
    /** A CPU is not compatible with the host's: {@code VIR_ERR_CPU_INCOMPATIBLE}. */
    CPU_INCOMPATIBLE,
    /** The host or engine returned something undocumented: {@code VIR_ERR_INTERNAL_ERROR}. */
    INTERNAL_ERROR,
    /** A system call failed: {@code VIR_ERR_SYSTEM_ERROR}. */
    SYSTEM_ERROR,
    /** Authentication or authorization failed: {@code VIR_ERR_AUTH_FAILED}. */
    AUTH_FAILED,
    /** The peer broke the wire protocol, or was lost: {@code VIR_ERR_RPC}. */
    RPC
}
