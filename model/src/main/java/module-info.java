/** The capabilities document as records; value types with units; dialect; the root exception; notes. */
module io.vircaps.model {
    requires static org.jspecify;
}
