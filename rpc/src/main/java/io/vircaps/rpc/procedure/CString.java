package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import java.nio.charset.StandardCharsets;

/** Characters that end at the first zero, if there is one. */
final class CString {
    private CString() {}

    static String text(ByteString chars) {
        int end = 0;
        while (end < chars.size() && chars.at(end) != 0) {
            end++;
        }
        return new String(chars.toByteArray(), 0, end, StandardCharsets.UTF_8);
    }
}
