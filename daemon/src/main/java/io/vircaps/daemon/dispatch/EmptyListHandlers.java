package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.List;

/** The handlers that count and list domains, networks, pools, devices and so on: all are empty here. */
final class EmptyListHandlers {
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

    private EmptyListHandlers() {}

    static void addTo(ProcedureTable table) {
        COUNTS.forEach(procedure -> table.addQuick(procedure, (context, nothing) -> none(context, 0)));
        NAMES.forEach(procedure -> table.addQuick(procedure, (context, most) -> none(context, List.of())));
        table.addQuick(Procedures.CONNECT_LIST_DOMAINS, (context, most) -> none(context, List.of()));
        table.addQuick(Procedures.NODE_NUM_OF_DEVICES, (context, query) -> none(context, 0));
        table.addQuick(Procedures.NODE_LIST_DEVICES, (context, query) -> none(context, List.of()));
        table.addQuick(Procedures.CONNECT_GET_ALL_DOMAIN_STATS, (context, query) -> none(context, List.of()));
        addListing(table, Procedures.CONNECT_LIST_ALL_DOMAINS);
        addListing(table, Procedures.CONNECT_LIST_ALL_STORAGE_POOLS);
        addListing(table, Procedures.CONNECT_LIST_ALL_NETWORKS);
        addListing(table, Procedures.CONNECT_LIST_ALL_INTERFACES);
        addListing(table, Procedures.CONNECT_LIST_ALL_NODE_DEVICES);
        addListing(table, Procedures.CONNECT_LIST_ALL_NWFILTERS);
        addListing(table, Procedures.CONNECT_LIST_ALL_SECRETS);
        addListing(table, Procedures.CONNECT_LIST_ALL_NWFILTER_BINDINGS);
    }

    private static <T> void addListing(ProcedureTable table, Procedure<ListAllArgs, ListAllRet<T>> procedure) {
        table.addQuick(procedure, (context, query) -> none(context, ListAllRet.empty()));
    }

    /** An empty result, once an engine is open. */
    private static <R> R none(CallContext context, R nothing) {
        context.engine();
        return nothing;
    }
}
