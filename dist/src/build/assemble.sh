#!/bin/sh
# Lays out what users install, TARGET/vircaps-VERSION, packs it as TARGET/vircaps-VERSION.tar.gz and trains the AOT
# caches of the directory (not of the archive: a cache belongs to one Java and cannot be reproduced). Called by Maven:
#   assemble.sh VERSION TARGET JAR TIMESTAMP
set -eu
umask 022
version=$1
target=$2
jar=$3
timestamp=$4
dist=$(cd -- "${0%/*}/../.." && pwd)
root=${dist%/*}
name=vircaps-$version
app=$target/$name.new/$name
. "$dist/src/main/sh/launch.sh"
vircaps_find_jdk java

rm -rf -- "$target/$name.new"
mkdir -p -- "$app/bin" "$app/lib" "$app/share/man/man1" "$app/share/bash-completion/completions" \
    "$app/share/doc/vircaps" "$app/share/man/man8" "$app/lib/systemd"
install -m 755 "$dist/src/main/sh/vircaps" "$dist/src/main/sh/vircaps-train" "$app/bin"
install -m 644 "$dist/src/main/sh/launch.sh" "$app/lib"
install -m 644 "$jar" "$app/lib/vircaps.jar"
install -m 755 "$dist/src/main/sh/vircapsd" "$app/bin"
install -m 644 "${jar%/*}/vircapsd.jar" "$app/lib/vircapsd.jar"
install -m 644 "$dist"/src/main/systemd/* "$app/lib/systemd"
install -m 644 "$dist/src/main/man/vircapsd.8" "$app/share/man/man8"
install -m 644 "$dist/src/main/conf/vircapsd.conf" "$app/share/doc/vircaps"
"$jdk/bin/java" -XX:TieredStopAtLevel=1 -cp "$app/lib/vircaps.jar" io.vircaps.cli.manual.Manual "$target/manual" "$version"
install -m 644 "$target/manual/vircaps.1" "$app/share/man/man1"
install -m 644 "$target/manual/vircaps.bash" "$app/share/bash-completion/completions/vircaps"
cp -R -- "$dist/src/main/training" "$app/lib/training"
for host in "$root"/fixtures/hosts/x86_64-*; do # the first; for training with --host
    [ ! -d "$host" ] || cp -R -- "$host" "$app/lib/training/host"
    break
done
chmod -R u=rwX,go=rX "$app/lib/training"
install -m 644 "$target/manual/command.md" "$app/share/doc/vircaps"
install -m 644 "$root/LICENSE" "$dist/src/main/legal/THIRD-PARTY.txt" "$app"

tar -C "$target/$name.new" --sort=name --mtime="$timestamp" --owner=0 --group=0 \
    --numeric-owner --format=gnu -c "$name" | gzip -9n >"$target/$name.tar.gz"

# In one step, or nearly: the old one may be running.
rm -rf -- "$target/$name.old"
[ ! -e "$target/$name" ] || mv -- "$target/$name" "$target/$name.old"
mv -- "$app" "$target/$name"
rm -rf -- "$target/$name.old" "$target/$name.new"
ln -s "$name" "$target/vircaps.$$"
mv -fT -- "$target/vircaps.$$" "$target/vircaps"

# Where it will stay: the JVM takes longer over a cache that was made elsewhere.
"$target/$name/bin/vircaps-train" || echo "$name: goes without an AOT cache, see above" >&2
