package io.vircaps.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.Pipe;

/**
 * Two channels, each the other's end.
 *
 * @param left  one end
 * @param right the other
 */
public record ChannelPair(ByteChannel left, ByteChannel right) implements AutoCloseable {
    /** A thread for each task: tasks here wait for each other. */
    public static void inThread(Runnable task) {
        Thread thread = new Thread(task, "other end");
        thread.setDaemon(true);
        thread.start();
    }

    public static ChannelPair open() throws IOException {
        return open(Integer.MAX_VALUE);
    }

    /**
     * A pair that moves no more than so many bytes at once.
     *
     * @param portion at least 1
     */
    public static ChannelPair open(int portion) throws IOException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        return new ChannelPair(
                new End(back.source(), there.sink(), portion), new End(there.source(), back.sink(), portion));
    }

    @Override
    public void close() throws IOException {
        left.close();
        right.close();
    }

    private record End(Pipe.SourceChannel in, Pipe.SinkChannel out, int portion) implements ByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            ByteBuffer part = into.slice(into.position(), Math.min(portion, into.remaining()));
            int count = in.read(part);
            into.position(into.position() + Math.max(count, 0));
            return count;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            ByteBuffer part = from.slice(from.position(), Math.min(portion, from.remaining()));
            int count = out.write(part);
            from.position(from.position() + count);
            return count;
        }

        @Override
        public boolean isOpen() {
            return in.isOpen() && out.isOpen();
        }

        @Override
        public void close() throws IOException {
            in.close();
            out.close();
        }
    }
}
