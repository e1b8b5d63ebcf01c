package io.vircaps.qmp;

/** Two short transcripts, one in each form. */
final class SampleTranscripts {
    /** In our form. */
    static final String OURS = """
            /usr/bin/qemu-system-sparc

            {"QMP": {"version": {"qemu": {"micro": 22}}}}

            {"execute": "qmp_capabilities"}

            {"return": {}}

            {"execute": "query-target"}

            {"return": {"arch": "sparc"}}

            {"execute": "qom-list-types", "arguments": {"implements": "accel"}}

            {"return": [
              {"name": "tcg-accel"},
              {"name": "qtest-accel"}
            ]}

            {"execute": "query-machines"}

            {"error": {"class": "CommandNotFound", "desc": "none"}}

            {"ended": {"stderr": "a word\\n"}}
            """;

    /** In the form of libvirt's files: no path, no greeting, ids that restart. */
    static final String REPLIES = """
            {
              "execute": "qmp_capabilities",
              "id": "libvirt-1"
            }

            {
              "return": {
              },
              "id": "libvirt-1"
            }

            {
              "execute": "query-kvm",
              "id": "libvirt-2"
            }

            {
              "return": {
                "enabled": true,
                "present": true
              },
              "id": "libvirt-2"
            }

            {
              "id": "libvirt-1",
              "execute": "query-kvm"
            }

            {
              "id": "libvirt-1",
              "return": {
                "enabled": false,
                "present": true
              }
            }
            """;

    private SampleTranscripts() {}

    /** A session that a transcript replies to. */
    static QmpSession session(String transcript) {
        return QmpSession.open(QmpTranscript.parse(transcript).replay(), QmpLimits.DEFAULT);
    }
}
