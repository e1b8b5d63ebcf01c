package io.vircaps.daemon.login;

import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslServers;

/**
 * The SASL configuration of a listener.
 *
 * @param servers    the mechanisms and the users with their keys
 * @param users      names of the users who are allowed
 * @param protection what protects the connection
 */
public record LoginTerms(SaslServers servers, NamePatterns users, Protection protection) {}
