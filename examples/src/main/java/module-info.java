/** Programs that a user would write. */
module io.vircaps.examples {
    requires io.vircaps;
    requires static org.jspecify;
}
