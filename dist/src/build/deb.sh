#!/bin/sh
# Packs TARGET/vircaps-VERSION as a Debian package with a Java runtime of its own, so that a host needs no JDK.
# Where a tool for that is missing, it prints a message and makes none. Called by Maven:
#   deb.sh VERSION TARGET TIMESTAMP
set -eu
umask 022 # dpkg-deb refuses closed directories
version=$1
target=$2
SOURCE_DATE_EPOCH=$(date -u -d "$3" +%s)
export SOURCE_DATE_EPOCH
dist=$(cd -- "${0%/*}/../.." && pwd)
app=$target/vircaps-$version
. "$dist/src/main/sh/launch.sh"

no_package() {
    echo "[WARNING] no Debian package was made: $1" >&2
    exit 0
}

command -v dpkg-deb >/dev/null || no_package "there is no dpkg-deb"
(vircaps_find_jdk jlink) 2>/dev/null || no_package "there is no JDK with jlink"
vircaps_find_jdk jlink
architecture=$(dpkg --print-architecture)

# The modules that the jars use, and those of Kerberos, which are found by name.
modules=jdk.security.auth,jdk.security.jgss,$("$jdk/bin/jdeps" --multi-release "$feature" --ignore-missing-deps \
    --print-module-deps --class-path "$app/lib/vircaps.jar" "$app/lib/vircaps.jar" "$app/lib/vircapsd.jar")

rm -rf -- "$target/deb"
tree=$target/deb/tree
usr=$tree/usr
doc=$usr/share/doc/vircaps
mkdir -p -- "$tree/DEBIAN" "$usr/bin" "$usr/lib/vircaps" "$usr/share/lintian/overrides" "$doc"
"$jdk/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
    --vm server --output "$usr/lib/vircaps/runtime" || no_package "jlink failed, see above"
rm -f -- "$usr/lib/vircaps/runtime/bin/keytool"

cp -R -- "$app/bin" "$app/lib" "$usr/lib/vircaps"
rm -rf -- "$usr/lib/vircaps/lib/aot"
cp -R -- "$app/share/." "$usr/share"
gzip -9nr -- "$usr/share/man"
ln -s ../lib/vircaps/bin/vircaps "$usr/bin/vircaps"
mkdir -p -- "$usr/sbin" "$usr/lib/systemd/system" "$tree/etc/vircaps"
ln -s ../lib/vircaps/bin/vircapsd "$usr/sbin/vircapsd"
mv -- "$usr/lib/vircaps/lib/systemd"/* "$usr/lib/systemd/system"
rmdir -- "$usr/lib/vircaps/lib/systemd"
install -m 644 "$dist/src/main/conf/vircapsd.conf" "$tree/etc/vircaps"
echo /etc/vircaps/vircapsd.conf >"$tree/DEBIAN/conffiles"

debian_version=$(printf '%s\n' "$version" | sed 's/-SNAPSHOT$/~SNAPSHOT/')
install -m 644 "$app/THIRD-PARTY.txt" "$doc/copyright"
install -m 644 "$dist/src/deb/lintian-overrides" "$usr/share/lintian/overrides/vircaps"
gzip -9nc -- "$dist/../CHANGELOG.md" >"$doc/changelog.gz"
gzip -9nc >"$doc/changelog.Debian.gz" <<CHANGELOG
vircaps ($debian_version) unstable; urgency=medium

  * Release of upstream; see changelog.gz.

 -- The vircaps authors <vircaps@localhost>  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGELOG

chmod -R u=rwX,go=rX "$usr"
size=$(du -k -s --apparent-size -- "$usr" | cut -f 1)
sed -e "s/@VERSION@/$debian_version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
    "$dist/src/deb/control" >"$tree/DEBIAN/control"
install -m 755 "$dist/src/deb/postinst" "$dist/src/deb/prerm" "$dist/src/deb/postrm" "$tree/DEBIAN"
(cd -- "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# xz at its fastest: a tenth larger than at its default, made in a tenth of the time
dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "$target/vircaps_${debian_version}_$architecture.deb" >/dev/null
rm -rf -- "$target/deb"
