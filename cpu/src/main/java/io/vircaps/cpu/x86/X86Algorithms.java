package io.vircaps.cpu.x86;

import io.vircaps.cpu.map.X86Map;

/**
 * The algorithms over one map; created once and shared by all threads.
 *
 * @param catalog  the map with numbered bits
 * @param encoder  from definitions to bits
 * @param decoder  from bits to definitions
 * @param expander adds the features of models
 */
record X86Algorithms(Catalog catalog, Encoder encoder, Decoder decoder, Expander expander) {
    static X86Algorithms of(X86Map map) {
        Catalog catalog = new Catalog(map);
        return new X86Algorithms(catalog, new Encoder(catalog), new Decoder(catalog), new Expander(catalog));
    }
}
