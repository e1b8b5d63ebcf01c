package io.vircaps.rpc.protocol;

import java.nio.ByteBuffer;

/**
 * The header of a message; {@code virNetMessageHeader}. Type and status are plain numbers, because a daemon replies to
 * unknown ones too.
 *
 * @param program   {@link Program#number()}
 * @param version   {@link Program#version()}
 * @param procedure number of the procedure in the program
 * @param type      {@link MessageType#number()}
 * @param serial    number that the client gave to the call, repeated in its reply; 0 in events
 * @param status    {@link MessageStatus#number()}
 */
public record Header(int program, int version, int procedure, int type, int serial, int status) {
    /** Size of the length word and a header in bytes. */
    public static final int BYTES = 28;

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

    /** The header of the reply to this message. The reply to a stream message is a stream message. */
    public Header reply(MessageStatus status) {
        MessageType as = is(MessageType.STREAM) ? MessageType.STREAM : MessageType.REPLY;
        return new Header(program, version, procedure, as.number(), serial, status.number());
    }

    /** Whether the message has this type. */
    public boolean is(MessageType wanted) {
        return type == wanted.number();
    }

    /** Whether the message has this status. */
    public boolean is(MessageStatus wanted) {
        return status == wanted.number();
    }

    /** Whether the message belongs to this version of a program. */
    public boolean is(Program wanted) {
        return program == wanted.number() && version == wanted.version();
    }

    /** Reads a header. */
    public static Header read(ByteBuffer in) {
        return new Header(in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
    }

    /** Writes the header. */
    public void write(ByteBuffer out) {
        out.putInt(program).putInt(version).putInt(procedure);
        out.putInt(type).putInt(serial).putInt(status);
    }
}
