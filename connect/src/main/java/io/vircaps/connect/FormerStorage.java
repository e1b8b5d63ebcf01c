package io.vircaps.connect;

/** A group of a connection that still has the former methods. */
final class FormerStorage implements Storage {
    private final Connection connection;

    FormerStorage(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String poolsXml() {
        return connection.storagePoolCapabilitiesXml();
    }
}
