# What bin/vircaps, bin/vircaps-train and the ./vircaps of a source tree share: finding a Java, deciding
# whether the AOT cache may be used, starting the command. POSIX sh; to be sourced.
#
# A warm call has 80 ms for everything and a child process costs a millisecond, so on that way there is one: stat.

vircaps_needs=25
call= # not the environment's
build=
vircaps_jvms=${VIRCAPS_JVMS:-/usr/lib/jvm} # where distributions put their Javas, a directory each

# A fixed heap keeps the JVM's choice of object layout, and so the AOT caches, independent of the machine's memory.
# A call is over before most compiled code has paid for itself, so methods are compiled later than by default, and no
# thread replays what was compiled in training. A cache stays at the address it was made for, as its pages are then only
# read where they are needed. Unified logging and the JVM's own messages go to stdout by default, and stdout
# holds the answer only.
vircaps_jvm_flags="-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4 -Xms64m -Xmx512m -XX:-UsePerfData
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining
    -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr"

# The command may call native code. With -jar the JVM would take that from the jar's manifest, for which it opens a jar
# all of whose classes are in the AOT cache. A cache fits no call that differs from its training in this.
vircaps_native="--enable-native-access=ALL-UNNAMED"

# The daemon runs for months and shall be small: its heap grows only for large messages, and no code is optimized, for
# what it does most is to hand bytes to the kernel. Two providers of SLF4J are on its class path; it logs through this.
vircaps_daemon_flags="-XX:TieredStopAtLevel=1 -Xms8m -Xmx160m -XX:-UsePerfData $vircaps_native
    -Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider -Dslf4j.internal.verbosity=WARN"

# die LINE... : an error as the command itself words it
vircaps_die() {
    printf 'error: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

# A JVM finds its own libraries through /proc/self, and Maven has a JVM too.
[ -r /proc/self/stat ] || vircaps_die "/proc is not mounted, and Java does not work without it; mount -t proc proc /proc"

# Sets $feature to the feature release (25) of the Java at $1, to 0 where there is none or where it lacks the tool $2.
# Reads the release file: `java -version` takes as long as the whole call.
vircaps_feature() {
    feature=0
    [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r vircaps_key vircaps_value; do
        case $vircaps_key in
            JAVA_VERSION)
                vircaps_value=${vircaps_value#\"}
                feature=${vircaps_value%%[!0-9]*}
                feature=${feature:-0}
                return 0
                ;;
        esac
    done <"$1/release"
}

# Sets $jdk to the home of the `java` that PATH leads to; empty where there is none.
vircaps_java_on_path() {
    jdk=
    vircaps_ifs=$IFS
    IFS=:
    set -f
    for vircaps_dir in $PATH; do
        if [ -f "$vircaps_dir/java" ] && [ -x "$vircaps_dir/java" ]; then
            jdk=${vircaps_dir%/}/java
            break
        fi
    done
    set +f
    IFS=$vircaps_ifs
    [ -n "$jdk" ] || return 0
    if [ -r "${jdk%/*}/../release" ]; then # not a link: HOME/bin/java itself
        jdk=${jdk%/*}/..
        return 0
    fi
    for vircaps_dir in "$vircaps_jvms"/*; do # a link of the system's alternatives
        if [ "$vircaps_dir/bin/java" -ef "$jdk" ]; then
            jdk=$vircaps_dir
            return 0
        fi
    done
    jdk=$(readlink -f -- "$jdk")
    jdk=${jdk%/bin/java}
}

# Sets $jdk to a Java of release 25 or later that has the tool $1: JAVA_HOME, PATH, the newest under $vircaps_jvms.
vircaps_find_jdk() {
    vircaps_seen=
    if [ -n "${JAVA_HOME-}" ]; then
        jdk=$JAVA_HOME
        vircaps_feature "$jdk" "$1"
        [ "$feature" -lt $vircaps_needs ] || return 0
        vircaps_seen="  JAVA_HOME is $jdk"
    fi
    vircaps_java_on_path
    if [ -n "$jdk" ]; then
        vircaps_feature "$jdk" "$1"
        [ "$feature" -lt $vircaps_needs ] || return 0
        vircaps_seen="$vircaps_seen${vircaps_seen:+
}  java in PATH is of $jdk"
    fi
    jdk=
    vircaps_newest=$((vircaps_needs - 1))
    for vircaps_dir in "$vircaps_jvms"/*; do
        vircaps_feature "$vircaps_dir" "$1"
        if [ "$feature" -gt $vircaps_newest ]; then
            vircaps_newest=$feature
            jdk=$vircaps_dir
        fi
    done
    [ -n "$jdk" ] || vircaps_die "no Java $vircaps_needs or later was found (looked for bin/$1)" \
        "${vircaps_seen:-  JAVA_HOME is not set, and PATH has no java}" "  $vircaps_jvms has none either" \
        "Install a JDK $vircaps_needs, or set JAVA_HOME to the directory of one."
}

# Sets $jdk for the installation at $1: its own runtime, or one of the system's.
vircaps_runtime_of() {
    jdk=$1/runtime
    [ -x "$jdk/bin/java" ] || vircaps_find_jdk java
}

# Prints a name for what the AOT caches of the installation at $1 depend on: the jar's bytes and the Java's release.
vircaps_digest() {
    vircaps_sum=$(sha256sum <"$1/lib/vircaps.jar" && sha256sum <"$jdk/release") || return 1
    vircaps_sum=$(printf '%s\n' "$vircaps_sum" | sha256sum)
    printf '%.32s\n' "$vircaps_sum"
}

# Prints inode, size and change time of all that a cache ($2) is judged by: equal output means untouched files.
# For a command substitution only: exec saves it a second process.
vircaps_facts() {
    exec stat -c '%i:%s:%.9Z' -- "$1/lib/vircaps.jar" "$jdk/release" "$2" 2>/dev/null
}

# Sets $call to `repeat` where the output of such a call may be known from an earlier one, to `later` where its slow answers
# may be in the probe cache, to `first` otherwise. There is an AOT cache for each: the JVM links every class of a cache at
# every start. Queries of emulators, the bus and the processor take as many classes as all the rest, and repeating what is
# known next to none.
vircaps_kind_of_call() {
    call=first
    case " $* " in
        *' --no-cache '* | *' --host'*) return 0 ;;
        *' capabilities '*)
            if vircaps_any /var/cache/vircaps/output/* "${XDG_CACHE_HOME:-${HOME-}/.cache}"/vircaps/output/*; then
                call=repeat
                return 0
            fi
            ;;
    esac
    case " $* " in
        *' --output'*) return 0 ;;
    esac
    if vircaps_any /var/cache/vircaps/[0-9a-f]* "${XDG_CACHE_HOME:-${HOME-}/.cache}"/vircaps/[0-9a-f]*; then
        call=later
    fi
}

# Whether one of these paths exists.
vircaps_any() {
    for vircaps_path in "$@"; do
        [ ! -e "$vircaps_path" ] || return 0
    done
    return 1
}

# Sets $aot to the AOT cache of the installation at $1 for a $call, to nothing where there is none that fits, and $build to the
# digest of what it was made from.
#
# The check is not left to the JVM: it takes a cache whose jar has changed and runs the old classes (JDK-8377932), and of a
# damaged one it notices only some damage and crashes of the rest. So the cache's name is a digest of what it was made
# from, and a seal beside it has its checksum and, to spare reading all that in every call, the facts of the files when
# they were last read. Any change, a copy or an unpacking makes other facts, and all is read once more.
vircaps_find_aot() {
    aot=
    case "${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
        *-Xshare* | *SharedArchiveFile* | *AOT*) return 0 ;; # the JVM refuses to start with those and an AOT cache
    esac
    vircaps_home=$1
    set -- "$1"/lib/aot/$call-*.aot
    vircaps_cache=$1
    [ -r "$vircaps_cache" ] || return 0
    build=${vircaps_cache##*-}
    build=${build%.aot}
    vircaps_sum=
    vircaps_sealed=
    { read -r vircaps_sum && read -r vircaps_sealed; } 2>/dev/null <"${vircaps_cache%.aot}.seal"
    set -- $(vircaps_facts "$vircaps_home" "$vircaps_cache")
    if [ -n "$vircaps_sealed" ] && [ "$*" = "$vircaps_sealed" ]; then
        aot=$vircaps_cache
    elif [ -n "$vircaps_sum" ] && [ "$vircaps_cache" = "$vircaps_home/lib/aot/$call-$(vircaps_digest "$vircaps_home").aot" ] \
        && [ "$(cksum <"$vircaps_cache")" = "$vircaps_sum" ]; then
        aot=$vircaps_cache
        vircaps_seal "$aot" "$vircaps_sum" "$*"
    fi
}

# Writes the seal of the cache $1: its checksum $2 and the facts $3; whole or not at all, and not where it may not.
vircaps_seal() {
    [ -w "${1%/*}" ] || return 0
    printf '%s\n%s\n' "$2" "$3" 2>/dev/null >"${1%.aot}.seal.$$" && mv -f -- "${1%.aot}.seal.$$" "${1%.aot}.seal"
}

# Makes sure that 0, 1 and 2 are taken: a file of the JVM's own would come into the place of a stream that the caller
# closed, and an answer would be written there. Standard output is opened for reading, so that writing to it still fails.
vircaps_hold_streams() {
    { true 9<&0; } 2>/dev/null || exec </dev/null
    { true 9>&1; } 2>/dev/null || exec 1</dev/null
    { true 9>&2; } 2>/dev/null || exec 2>/dev/null
}

# Leaves a working directory that was removed: a JVM does not start in it.
vircaps_leave_removed_directory() {
    [ . -ef "${PWD-}" ] || cd /
}

# Becomes the command of the installation at $1, in the Java $jdk, with the rest as its arguments.
vircaps_run() {
    vircaps_home=$1
    vircaps_jar=$1/lib/vircaps.jar
    shift
    vircaps_hold_streams
    vircaps_leave_removed_directory
    [ -n "${call-}" ] || vircaps_repeat "" "$vircaps_home" "$@"
    vircaps_find_aot "$vircaps_home"
    case $vircaps_jar in
        *:*) set -- -jar "$vircaps_jar" "$@" ;; # no class path can name it
        *) set -- "$vircaps_native" -cp "$vircaps_jar" io.vircaps.cli.Main "$@" ;;
    esac
    case "${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
        *-XX:+Use*GC*) ;; # two collectors are one too many
        *) set -- -XX:+UseSerialGC "$@" ;;
    esac
    [ -z "$aot" ] || set -- "-XX:AOTCache=$aot" "-Dio.vircaps.build=$build" "$@"
    vircaps_huge_pages
    exec "$jdk/bin/java" $vircaps_jvm_flags $huge_pages "$@"
}

# Sets $huge_pages to the option for them: a fresh heap has fewer page faults. Where the kernel's are off, the JVM would print a warning.
vircaps_huge_pages() {
    huge_pages=
    { read -r vircaps_pages </sys/kernel/mm/transparent_hugepage/enabled; } 2>/dev/null || vircaps_pages=
    case $vircaps_pages in
        *'[madvise]'* | *'[always]'*) huge_pages=-XX:+UseTransparentHugePages ;;
    esac
}

# Prints what the same arguments printed before and ends the process, where that is known, still holds, and the function $1, if
# one is named, prints nothing. Sets $call for the whole command otherwise. $2 is the installation, the rest the arguments. It
# is not worth a JVM's start without an AOT cache of its own, and nothing in it runs often enough to be compiled.
vircaps_repeat() {
    vircaps_check=$1
    vircaps_home=$2
    shift 2
    vircaps_kind_of_call "$@"
    [ $call = repeat ] || return 0
    case "${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
        *-XX:+Use*GC*) # two collectors are one too many
            call=later
            return 0
            ;;
    esac
    vircaps_find_aot "$vircaps_home"
    if [ -n "$aot" ]; then
        vircaps_huge_pages
        set -- $vircaps_jvm_flags -XX:+UseSerialGC -Xint $huge_pages "-XX:AOTCache=$aot" "-Dio.vircaps.build=$build" \
            ${vircaps_check:+"-Dio.vircaps.check=stdin"} "$vircaps_native" -cp "$vircaps_home/lib/vircaps.jar" \
            io.vircaps.cli.output.Repeat "$@"
        if [ -n "$vircaps_check" ]; then # beside the start of the JVM, which waits for its end
            "$vircaps_check" | "$jdk/bin/java" "$@"
        else
            "$jdk/bin/java" "$@"
        fi
        vircaps_status=$?
        case $vircaps_status in
            0 | 130 | 137 | 141 | 143) exit $vircaps_status ;; # printed, or ended by a signal
            74) exit 1 ;; # not written, as reported
        esac
    fi
    call=later
}

# Becomes the daemon of the installation at $1, in the Java $jdk, with the rest as its arguments.
vircaps_run_daemon() {
    vircaps_home=$1
    shift
    set -- -cp "$vircaps_home/lib/vircapsd.jar:$vircaps_home/lib/vircaps.jar" io.vircaps.daemon.Main "$@"
    case "${JAVA_TOOL_OPTIONS-} ${JDK_JAVA_OPTIONS-} ${_JAVA_OPTIONS-}" in
        *-XX:+Use*GC*) ;; # two collectors are one too many
        *) set -- -XX:+UseSerialGC "$@" ;;
    esac
    exec "$jdk/bin/java" $vircaps_daemon_flags "$@"
}
