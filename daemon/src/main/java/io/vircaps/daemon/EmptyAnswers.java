package io.vircaps.daemon;

import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.List;

/** There are no domains, networks, pools, devices and so on here: whoever lists them gets none. */
final class EmptyAnswers {
    private static final List<Procedure<Nothing, Integer>> COUNTS = List.of(
            Procedures.CONNECT_NUM_OF_DOMAINS,
            Procedures.CONNECT_NUM_OF_DEFINED_DOMAINS,
            Procedures.CONNECT_NUM_OF_NETWORKS,
            Procedures.CONNECT_NUM_OF_DEFINED_NETWORKS,
            Procedures.CONNECT_NUM_OF_STORAGE_POOLS,
            Procedures.CONNECT_NUM_OF_DEFINED_STORAGE_POOLS,
            Procedures.CONNECT_NUM_OF_INTERFACES,
            Procedures.CONNECT_NUM_OF_DEFINED_INTERFACES,
            Procedures.CONNECT_NUM_OF_SECRETS,
            Procedures.CONNECT_NUM_OF_NWFILTERS);
    private static final List<Procedure<Integer, List<String>>> NAMES = List.of(
            Procedures.CONNECT_LIST_DEFINED_DOMAINS,
            Procedures.CONNECT_LIST_NETWORKS,
            Procedures.CONNECT_LIST_DEFINED_NETWORKS,
            Procedures.CONNECT_LIST_STORAGE_POOLS,
            Procedures.CONNECT_LIST_DEFINED_STORAGE_POOLS,
            Procedures.CONNECT_LIST_INTERFACES,
            Procedures.CONNECT_LIST_DEFINED_INTERFACES,
            Procedures.CONNECT_LIST_SECRETS,
            Procedures.CONNECT_LIST_NWFILTERS);

    private EmptyAnswers() {}

    static void addTo(Answers answers) {
        COUNTS.forEach(procedure -> answers.addQuick(procedure, (caller, nothing) -> none(caller, 0)));
        NAMES.forEach(procedure -> answers.addQuick(procedure, (caller, most) -> none(caller, List.of())));
        answers.addQuick(Procedures.CONNECT_LIST_DOMAINS, (caller, most) -> none(caller, List.of()));
        answers.addQuick(Procedures.NODE_NUM_OF_DEVICES, (caller, query) -> none(caller, 0));
        answers.addQuick(Procedures.NODE_LIST_DEVICES, (caller, query) -> none(caller, List.of()));
        answers.addQuick(Procedures.CONNECT_GET_ALL_DOMAIN_STATS, (caller, query) -> none(caller, List.of()));
        addListing(answers, Procedures.CONNECT_LIST_ALL_DOMAINS);
        addListing(answers, Procedures.CONNECT_LIST_ALL_STORAGE_POOLS);
        addListing(answers, Procedures.CONNECT_LIST_ALL_NETWORKS);
        addListing(answers, Procedures.CONNECT_LIST_ALL_INTERFACES);
        addListing(answers, Procedures.CONNECT_LIST_ALL_NODE_DEVICES);
        addListing(answers, Procedures.CONNECT_LIST_ALL_NWFILTERS);
        addListing(answers, Procedures.CONNECT_LIST_ALL_SECRETS);
        addListing(answers, Procedures.CONNECT_LIST_ALL_NWFILTER_BINDINGS);
    }

    private static <T> void addListing(Answers answers, Procedure<ListAllArgs, ListAllRet<T>> procedure) {
        answers.addQuick(procedure, (caller, query) -> none(caller, ListAllRet.empty()));
    }

    /** Nothing, to a caller that has opened an engine. */
    private static <R> R none(Caller caller, R nothing) {
        caller.engine();
        return nothing;
    }
}
