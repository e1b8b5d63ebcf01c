package io.vircaps.rpc;

import java.nio.ByteBuffer;

/**
 * What stands before a payload; {@code virNetMessageHeader}. Type and status are numbers here, for a daemon answers
 * unknown ones too.
 *
 * @param program   {@link Program#number()}
 * @param version   {@link Program#version()}
 * @param procedure the procedure's number within the program
 * @param type      {@link MessageType#number()}
 * @param serial    the caller's number of the call, repeated in its reply; 0 in events
 * @param status    {@link MessageStatus#number()}
 */
public record Header(int program, int version, int procedure, int type, int serial, int status) {
    /** Bytes of the length word and of a header. */
    static final int BYTES = 28;

    /** A call of a procedure of the {@link Program#REMOTE} program. */
    public static Header call(int procedure, int serial) {
        return new Header(
                Program.REMOTE.number(),
                Program.REMOTE.version(),
                procedure,
                MessageType.CALL.number(),
                serial,
                MessageStatus.OK.number());
    }

    /** An event of a program. */
    public static Header event(Program program, int procedure) {
        return new Header(
                program.number(),
                program.version(),
                procedure,
                MessageType.MESSAGE.number(),
                0,
                MessageStatus.OK.number());
    }

    /** The header of what answers this; errors of a stream travel in the stream. */
    public Header reply(MessageStatus how) {
        MessageType as = is(MessageType.STREAM) ? MessageType.STREAM : MessageType.REPLY;
        return new Header(program, version, procedure, as.number(), serial, how.number());
    }

    /** Whether it is of this type. */
    public boolean is(MessageType wanted) {
        return type == wanted.number();
    }

    /** Whether it has this status. */
    public boolean is(MessageStatus wanted) {
        return status == wanted.number();
    }

    /** Whether it is of this program and its version. */
    public boolean is(Program wanted) {
        return program == wanted.number() && version == wanted.version();
    }

    static Header read(ByteBuffer in) {
        return new Header(in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
    }

    void write(ByteBuffer out) {
        out.putInt(program).putInt(version).putInt(procedure);
        out.putInt(type).putInt(serial).putInt(status);
    }
}
