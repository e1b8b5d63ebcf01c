package io.vircaps.cpu.x86;

import io.vircaps.cpu.map.X86Map;

/**
 * The parts that work together on one map; made once, shared by all threads.
 *
 * @param catalog  the map made ready
 * @param encoder  definitions to bits
 * @param decoder  bits to definitions
 * @param expander features of models
 */
record X86Algorithms(Catalog catalog, Encoder encoder, Decoder decoder, Expander expander) {
    static X86Algorithms of(X86Map map) {
        Catalog catalog = new Catalog(map);
        return new X86Algorithms(catalog, new Encoder(catalog), new Decoder(catalog), new Expander(catalog));
    }
}
