package io.vircaps.conformance;

import java.io.IOException;
import java.util.List;

/** A family whose cases expect one document each. */
public interface DocumentFamily extends Family {
    /** What is expected, and how ours is made. */
    List<ExpectedDocument> documents(Workspace workspace) throws IOException;

    @Override
    default List<Case> cases(Workspace workspace) throws IOException {
        return documents(workspace).stream().map(ExpectedDocument::asCase).toList();
    }
}
