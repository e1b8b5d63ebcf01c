package io.vircaps.driver.qemu.query;

import io.vircaps.qmp.QmpReply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schema of QMP that QEMU itself returns; {@code qapi/introspect.json} of QEMU. */
final class QmpSchema {
    private final Map<String, QmpReply> entities = new HashMap<>();

    /** The schema of a reply to {@code query-qmp-schema}. */
    QmpSchema(QmpReply reply) {
        for (QmpReply entity : reply.elements()) {
            entities.put(entity.member("name").text(), entity);
        }
    }

    /** Kinds of display: cases of what {@code query-display-options} returns. */
    Set<String> displays() {
        Set<String> cases = new HashSet<>();
        Optional<QmpReply> options = entity("query-display-options").flatMap(command -> type(command, "ret-type"));
        options.flatMap(type -> type.optional("variants"))
                .ifPresent(variants -> variants.elements()
                        .forEach(variant -> cases.add(variant.member("case").text())));
        return cases;
    }

    /** Whether {@code block-bitmap-mapping[].bitmaps[].transform} can be set for migration. */
    boolean movesBitmaps() {
        return entity("migrate-set-parameters")
                .flatMap(command -> type(command, "arg-type"))
                .flatMap(parameters -> memberOf(parameters, "block-bitmap-mapping"))
                .flatMap(mapping -> memberOf(mapping, "bitmaps"))
                .flatMap(bitmap -> memberOf(bitmap, "transform"))
                .isPresent();
    }

    private Optional<QmpReply> entity(String name) {
        return Optional.ofNullable(entities.get(name));
    }

    private Optional<QmpReply> type(QmpReply of, String member) {
        return of.optional(member).flatMap(name -> entity(name.text()));
    }

    /** The type of an object's member; of an array's elements if it is one. */
    private Optional<QmpReply> memberOf(QmpReply object, String name) {
        if (object.optional("members").isEmpty()) {
            return Optional.empty();
        }
        for (QmpReply member : object.member("members").elements()) {
            if (member.member("name").text().equals(name)) {
                return type(member, "type")
                        .map(type -> type(type, "element-type").orElse(type));
            }
        }
        return Optional.empty();
    }
}
